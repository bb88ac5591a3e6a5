/**
 * Terraform's resources in CloudFormation's words, which rules are written in: the table that says
 * what is called how, checked and compiled when a pack is built, and its use on a stack.
 */
@NullMarked
package io.dutyline.engine.canonical;

import org.jspecify.annotations.NullMarked;
