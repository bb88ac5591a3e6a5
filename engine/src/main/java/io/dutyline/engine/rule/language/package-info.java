/** The rule language: requirements, matchers and paths, and how they are read from rule files. */
@NullMarked
package io.dutyline.engine.rule.language;

import org.jspecify.annotations.NullMarked;
