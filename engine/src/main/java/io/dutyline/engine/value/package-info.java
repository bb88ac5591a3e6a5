/**
 * The value lattice: known, absent, unknown and conditional values, and three-valued truth over
 * them.
 */
@NullMarked
package io.dutyline.engine.value;

import org.jspecify.annotations.NullMarked;
