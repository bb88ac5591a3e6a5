/** The Maven door: parameters in, one scan by the engine, lines and files and a decision out. */
@NullMarked
package io.dutyline.maven;

import org.jspecify.annotations.NullMarked;
