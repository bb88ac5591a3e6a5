package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes strings, and lists of them. */
final class Texts {
  private Texts() {}

  /** Returns a string in the normal form that all strings have. */
  static HclValue of(String text) throws FunctionException {
    Bounds.checkText(text.length());
    return Values.text(text);
  }

  static HclValue listOf(List<String> texts) throws FunctionException {
    Bounds.checkElements(texts.size());
    List<HclValue> elements = new ArrayList<>(texts.size());
    for (String text : texts) {
      elements.add(of(text));
    }
    return new HclValue.ListOf(HclType.STRING, elements, Set.of());
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }
}
