/**
 * What files say of deployments: values of parameters, Regions, and which template they are for.
 */
@NullMarked
package io.dutyline.engine.cloudformation.deployment;

import org.jspecify.annotations.NullMarked;
