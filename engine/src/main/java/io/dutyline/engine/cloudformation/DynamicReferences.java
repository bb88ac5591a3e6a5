package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Unknown.Hints;
import io.dutyline.engine.value.Unknown.Reason;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * References that CloudFormation resolves inside of texts when it deploys: {@code
 * {{resolve:secretsmanager:…}}}, {@code {{resolve:ssm-secure:…}}}, {@code {{resolve:ssm:…}}}.
 */
final class DynamicReferences {
  private static final String OPEN = "{{resolve:";
  private static final String SECRET = OPEN + "secretsmanager:";
  private static final String SECURE = OPEN + "ssm-secure:";
  private static final String PLAIN = OPEN + "ssm:";

  private DynamicReferences() {}

  /**
   * Returns the text, or what is known of it if it holds a dynamic reference. One that does not end
   * in this text counts too: a function may be about to put its end there.
   */
  static Value read(String text, SourceRange range, Origin origin) {
    int first = text.indexOf(OPEN);
    if (first < 0) {
      return new Scalar(text, range, origin);
    }
    int secret = earlier(text.indexOf(SECRET), text.indexOf(SECURE));
    int start = secret >= 0 ? secret : text.indexOf(PLAIN);
    if (start < 0) {
      return new Scalar(text, range, origin);
    }
    Cause cause = secret >= 0 ? Cause.SECRET_REFERENCE : Cause.LOOKUP;
    Reason reason = new Reason(cause, "dynamic reference " + inside(text, start));
    Hints hints = Hints.startingWith(text.substring(0, first));
    return new Unknown(reason, hints, range, Origin.computedFrom(List.of(origin)));
  }

  private static int earlier(int left, int right) {
    if (left < 0 || right < 0) {
      return Math.max(left, right);
    }
    return Math.min(left, right);
  }

  private static String inside(String text, int start) {
    int end = text.indexOf("}}", start);
    return text.substring(start + OPEN.length(), end < 0 ? text.length() : end);
  }
}
