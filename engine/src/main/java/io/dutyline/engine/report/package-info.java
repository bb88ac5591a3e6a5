/** The ledger and its writers, one per format. */
@NullMarked
package io.dutyline.engine.report;

import org.jspecify.annotations.NullMarked;
