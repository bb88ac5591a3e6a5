/** The engine's door: a request in, a report out. */
@NullMarked
package io.dutyline.engine;

import org.jspecify.annotations.NullMarked;
