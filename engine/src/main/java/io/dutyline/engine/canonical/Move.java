package io.dutyline.engine.canonical;

/** Where the value of an attribute goes, and what becomes of it on the way. */
record Move(Target target, Translation translation) {}
