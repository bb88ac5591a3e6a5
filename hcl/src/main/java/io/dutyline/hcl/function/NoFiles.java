package io.dutyline.hcl.function;

import java.util.List;

/** Refuses every file. */
enum NoFiles implements FileAccess {
  INSTANCE;

  private static final String REASON = "files are not read here";

  @Override
  public Answer<byte[]> read(String path) {
    return new Refused<>(REASON);
  }

  @Override
  public Answer<List<String>> list(String directory) {
    return new Refused<>(REASON);
  }
}
