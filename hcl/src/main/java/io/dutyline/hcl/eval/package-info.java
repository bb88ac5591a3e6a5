/** Syntax trees to values. */
@NullMarked
package io.dutyline.hcl.eval;

import org.jspecify.annotations.NullMarked;
