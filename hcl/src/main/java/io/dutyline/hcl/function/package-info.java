/** The functions that Terraform gives its expressions. */
@NullMarked
package io.dutyline.hcl.function;

import org.jspecify.annotations.NullMarked;
