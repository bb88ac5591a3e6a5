/** Rules: their language, their packs, and the verdicts that they reach. */
@NullMarked
package io.dutyline.engine.rule;

import org.jspecify.annotations.NullMarked;
