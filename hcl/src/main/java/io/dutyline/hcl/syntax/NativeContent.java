package io.dutyline.hcl.syntax;

/** Reads a native body by a schema. */
final class NativeContent {
  private NativeContent() {}

  static Body.Content of(NativeBody body, Body.Schema schema) {
    return new Body.Content(body.attributes(), body.blocks(), java.util.List.of());
  }
}
