package io.dutyline.engine.report;

import io.dutyline.engine.rule.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of a verdict over time: of rule, stack, address and property, so that neither moved
 * lines nor reworded messages change it. What stands in brackets, the keys of instances and the
 * places in lists, counts for nothing: instances of one resource have one identity.
 */
public final class Fingerprint {
  private static final int LENGTH = 32;

  private Fingerprint() {}

  /** Returns 32 lower-case hexadecimal digits. */
  public static String of(Verdict verdict) {
    String identity =
        String.join(
            "\0",
            verdict.rule().id(),
            verdict.stack(),
            withoutKeys(verdict.address()),
            withoutKeys(verdict.property()));
    byte[] digest = sha256().digest(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, LENGTH);
  }

  /** Empties brackets: {@code a["x]y"].b[0]} becomes {@code a[].b[]}. */
  private static String withoutKeys(String path) {
    if (path.indexOf('[') < 0) {
      return path;
    }
    StringBuilder plain = new StringBuilder(path.length());
    boolean inside = false;
    boolean quoted = false;
    for (int i = 0; i < path.length(); i++) {
      char each = path.charAt(i);
      if (!inside) {
        plain.append(each);
        inside = each == '[';
      } else if (quoted && each == '\\') {
        i++;
      } else if (each == '"') {
        quoted = !quoted;
      } else if (each == ']' && !quoted) {
        plain.append(each);
        inside = false;
      }
    }
    return plain.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
