/** Makes the generated part of the documentation from the compiled rules and the catalogue. */
@NullMarked
package io.dutyline.rules.pages;

import org.jspecify.annotations.NullMarked;
