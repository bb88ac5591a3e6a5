package io.dutyline.engine.value;

/** Questions about a text. */
final class TextQuestion {
  private TextQuestion() {}

  static ScalarQuestion startsWith(Scalar wanted, TextCase textCase) {
    String start = wanted.text();
    return new ScalarQuestion() {
      @Override
      public Truth of(Scalar scalar) {
        return Truth.of(textCase.startsWith(scalar.text(), start));
      }

      @Override
      public Truth ofTextStartingWith(String prefix) {
        if (textCase.startsWith(prefix, start)) {
          return Truth.TRUE;
        }
        return textCase.startsWith(start, prefix) ? Truth.UNKNOWN : Truth.FALSE;
      }
    };
  }

  static ScalarQuestion endsWith(Scalar wanted, TextCase textCase) {
    return scalar -> Truth.of(textCase.endsWith(scalar.text(), wanted.text()));
  }

  static ScalarQuestion like(Scalar wanted, TextCase textCase) {
    Glob glob = Glob.of(wanted.text(), textCase);
    return new ScalarQuestion() {
      @Override
      public Truth of(Scalar scalar) {
        return Truth.of(glob.matches(scalar.text()));
      }

      @Override
      public Truth ofTextStartingWith(String prefix) {
        Glob texts = Glob.startingWith(prefix, textCase);
        if (!glob.meets(texts)) {
          return Truth.FALSE;
        }
        return glob.covers(texts) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
      }
    };
  }

  static ScalarQuestion matches(TextPattern pattern) {
    return new ScalarQuestion() {
      @Override
      public Truth of(Scalar scalar) {
        return Truth.of(pattern.finds(scalar.text()));
      }

      @Override
      public Truth ofTextStartingWith(String prefix) {
        return pattern.findsInTextStartingWith(prefix);
      }
    };
  }
}
