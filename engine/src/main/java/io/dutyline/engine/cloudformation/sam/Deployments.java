package io.dutyline.engine.cloudformation.sam;

/** The gradual deployments of a template's functions, which share an application and a role. */
final class Deployments {}
