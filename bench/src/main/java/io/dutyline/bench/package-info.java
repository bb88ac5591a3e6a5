/** Benchmarks: JMH suites, and whole processes measured against each other in one run. */
@NullMarked
package io.dutyline.bench;

import org.jspecify.annotations.NullMarked;
