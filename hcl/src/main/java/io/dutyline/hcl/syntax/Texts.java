package io.dutyline.hcl.syntax;

import io.dutyline.hcl.value.HclValue;
import java.text.Normalizer;

/** Makes values of texts. */
final class Texts {
  private Texts() {}

  /** Returns the text in normal form C, which ASCII is in. */
  static HclValue.Text of(String text) {
    return new HclValue.Text(normal(text));
  }

  static String normal(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Below it nothing composes and nothing is composed.
      if (text.charAt(i) >= 0x300) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
