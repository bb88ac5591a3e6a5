package io.dutyline.cli;

import io.dutyline.engine.source.NearestWord;
import java.util.Collection;

/**
 * The user asked for something that the command cannot do; the message says what, and what to do.
 */
final class UsageException extends Exception {
  UsageException(String message) {
    super(message);
  }

  /** Returns an exception that also names the word that was probably meant, if one is near. */
  static UsageException unknown(String what, String word, Collection<String> known) {
    String hint = NearestWord.to(word, known).map(near -> " Did you mean " + near + "?").orElse("");
    return new UsageException("Unknown " + what + " " + word + "." + hint);
  }
}
