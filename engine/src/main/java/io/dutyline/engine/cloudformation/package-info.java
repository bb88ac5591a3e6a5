/** CloudFormation templates: nodes to values, a template to a stack. */
@NullMarked
package io.dutyline.engine.cloudformation;

import org.jspecify.annotations.NullMarked;
