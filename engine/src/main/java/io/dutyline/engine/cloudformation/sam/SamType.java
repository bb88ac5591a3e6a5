package io.dutyline.engine.cloudformation.sam;

/** What the transform does to resources of one type. */
interface SamType {
  /**
   * Puts what becomes of {@code resource} into {@code output}. What cannot be made of it is told in
   * the output's diagnostics; if nothing is put at its logical id it stays as it is written.
   */
  void expand(SamResource resource, Output output);
}
