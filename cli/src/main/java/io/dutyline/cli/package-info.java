/** The {@code dutyline} command: arguments in, a request to the engine, reports out. */
@NullMarked
package io.dutyline.cli;

import org.jspecify.annotations.NullMarked;
