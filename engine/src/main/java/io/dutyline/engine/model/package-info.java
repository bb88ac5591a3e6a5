/** What every template language becomes: stacks, resources and the references between them. */
@NullMarked
package io.dutyline.engine.model;

import org.jspecify.annotations.NullMarked;
