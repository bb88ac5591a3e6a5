/** CloudFormation templates as they are written: YAML and JSON to nodes with ranges. */
@NullMarked
package io.dutyline.engine.cloudformation.syntax;

import org.jspecify.annotations.NullMarked;
