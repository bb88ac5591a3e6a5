package io.dutyline.engine.cloudformation.sam;

/** {@code AWS::Serverless::Function}. */
final class FunctionType implements SamType {
  static final String NAME = "AWS::Serverless::Function";

  @Override
  public void expand(SamResource resource, Output output) {
    new FunctionExpansion(resource, output).expand();
  }
}
