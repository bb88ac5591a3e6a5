/** Files, positions, ranges, diagnostics and the discovery of templates. */
@NullMarked
package io.dutyline.engine.source;

import org.jspecify.annotations.NullMarked;
