/** Source text to syntax trees: lexer, parser, JSON syntax. */
@NullMarked
package io.dutyline.hcl.syntax;

import org.jspecify.annotations.NullMarked;
