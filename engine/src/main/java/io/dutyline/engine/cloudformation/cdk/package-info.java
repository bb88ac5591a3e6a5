/** Cloud assemblies: what the CDK says beside the templates that it makes. */
@NullMarked
package io.dutyline.engine.cloudformation.cdk;

import org.jspecify.annotations.NullMarked;
