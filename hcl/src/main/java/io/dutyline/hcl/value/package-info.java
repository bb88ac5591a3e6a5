/** Types and values, known and unknown, and how one type becomes another. */
@NullMarked
package io.dutyline.hcl.value;

import org.jspecify.annotations.NullMarked;
