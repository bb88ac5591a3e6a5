/** Requirements that data cannot say. Each implements a documented formula of AWS's. */
@NullMarked
package io.dutyline.rules;

import org.jspecify.annotations.NullMarked;
