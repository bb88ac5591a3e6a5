package io.dutyline.engine.canonical;

import io.dutyline.engine.model.Terms;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Written;
import java.util.Locale;
import java.util.Optional;

/** What hashicorp/awscc calls CloudFormation's properties: {@code kms_key_id}. */
final class AwsccTerms implements Terms {
  @Override
  public Optional<Written> absent(String path, SourceRange head) {
    return path.startsWith("$")
        ? Optional.empty()
        : Optional.of(new Written(snake(path), "", head));
  }

  @Override
  public Optional<Setting> setting(String path, String value) {
    return Optional.of(new Setting(snake(path).replace("[]", "") + " = " + value, ""));
  }

  private static String snake(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      boolean starts = i > 0 && Character.isUpperCase(name.charAt(i)) && startsWord(name, i);
      snake.append(starts ? "_" : "").append(name.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  /** In a run of capitals, the last one starts a word if a small letter follows. */
  private static boolean startsWord(String name, int at) {
    char before = name.charAt(at - 1);
    boolean small = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return Character.isLetterOrDigit(before) && (!Character.isUpperCase(before) || small);
  }
}
