/** Terraform: HCL, its JSON form and plans, read and evaluated, in words of their own. */
@NullMarked
package io.dutyline.engine.terraform;

import org.jspecify.annotations.NullMarked;
