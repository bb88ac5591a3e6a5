/** Plans: the JSON that {@code terraform show -json} writes, read as a stream. */
@NullMarked
package io.dutyline.engine.terraform.plan;

import org.jspecify.annotations.NullMarked;
