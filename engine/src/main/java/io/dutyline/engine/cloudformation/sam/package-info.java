/**
 * The serverless transform, {@code AWS::Serverless-2016-10-31}: what AWS's own makes of a template,
 * with nodes that stand where the author wrote what caused them.
 */
@NullMarked
package io.dutyline.engine.cloudformation.sam;

import org.jspecify.annotations.NullMarked;
