package io.dutyline.hcl.function;

import com.google.re2j.Matcher;

/**
 * Goes through all matches as RE2 counts them: an empty one right behind the match before it is
 * none.
 */
final class RegexSearch {
  private final Matcher matcher;
  private int end = -1;

  RegexSearch(Matcher matcher) {
    this.matcher = matcher;
  }

  boolean next() {
    while (matcher.find()) {
      boolean counts = matcher.end() > matcher.start() || matcher.start() != end;
      end = matcher.end();
      if (counts) {
        return true;
      }
    }
    return false;
  }

  Matcher matcher() {
    return matcher;
  }
}
