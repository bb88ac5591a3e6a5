/** What changes a template before it is evaluated: nodes to nodes, which keep their ranges. */
@NullMarked
package io.dutyline.engine.cloudformation.transform;

import org.jspecify.annotations.NullMarked;
