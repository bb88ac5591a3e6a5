/** Which service a resource type belongs to, its category, and who owes which duty for it. */
@NullMarked
package io.dutyline.engine.catalog;

import org.jspecify.annotations.NullMarked;
