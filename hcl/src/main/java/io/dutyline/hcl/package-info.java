/** HCL for the JVM: what its parts share, positions and problems. */
@NullMarked
package io.dutyline.hcl;

import org.jspecify.annotations.NullMarked;
