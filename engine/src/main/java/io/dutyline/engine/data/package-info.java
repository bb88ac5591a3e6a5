/**
 * Our own data files (configuration, rules, catalogue): YAML or JSON read into values with ranges.
 */
@NullMarked
package io.dutyline.engine.data;

import org.jspecify.annotations.NullMarked;
