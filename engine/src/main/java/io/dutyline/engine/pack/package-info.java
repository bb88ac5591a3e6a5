/** Rule packs: checked and packed when they are built, loaded by type when they are used. */
@NullMarked
package io.dutyline.engine.pack;

import org.jspecify.annotations.NullMarked;
