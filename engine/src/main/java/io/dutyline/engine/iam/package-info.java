/** IAM policy documents, read by IAM's own matching, in three-valued logic. */
@NullMarked
package io.dutyline.engine.iam;

import org.jspecify.annotations.NullMarked;
