/** CloudFormation templates: YAML and JSON to nodes, nodes to values, a template to a stack. */
@NullMarked
package io.dutyline.engine.cloudformation;

import org.jspecify.annotations.NullMarked;
