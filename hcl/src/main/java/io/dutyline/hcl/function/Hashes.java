package io.dutyline.hcl.function;

import io.dutyline.hcl.value.HclValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of bytes. */
final class Hashes {
  private Hashes() {}

  /**
   * @param algorithm one that every Java platform has, or SHA-512
   */
  static byte[] of(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java platform lacks " + algorithm, e);
    }
  }

  static HclValue hex(String algorithm, byte[] bytes) {
    return new HclValue.Text(HexFormat.of().formatHex(of(algorithm, bytes)));
  }
}
