/** What the user says outside of the templates: dutyline.yaml and waivers. */
@NullMarked
package io.dutyline.engine.config;

import org.jspecify.annotations.NullMarked;
