package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Logical ids of resources that change when what they are made of does. */
final class LogicalIds {
  private static final int DIGITS = 10;

  private LogicalIds() {}

  /**
   * Returns {@code prefix} and the first digits of a text's SHA-1; only the prefix if it is empty.
   */
  static String hashed(String prefix, String data) {
    return prefix + hash(data, DIGITS);
  }

  /** Returns {@code prefix} and a hash of the node's compact JSON, or of its text if it is one. */
  static String hashed(String prefix, Node data) {
    return hashed(prefix, CompactJson.hashed(data));
  }

  /** Returns the first digits of a text's SHA-1; an empty text if there is none. */
  static String hash(String data, int digits) {
    return data.isEmpty() ? "" : digest(data).substring(0, digits);
  }

  private static String digest(String data) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(sha1.digest(data.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-1", e);
    }
  }
}
