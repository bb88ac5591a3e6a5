package io.dutyline.engine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "*, '', true", "'', '', true", "'', a, false", "a*, abc, true", "a*c, abd, false",
    "?, '', false", "??*, a, false", "*?, ab, true", "a*b*c, aXbYbZc, true", "*.*, a.b, true",
    "s3:Get*, S3:GetObject, false"
  })
  void wholeTextFits(String pattern, String text, boolean fits) {
    assertEquals(fits, glob(pattern).matches(text));
  }

  @ParameterizedTest
  @CsvSource({
    "*, anything*, TRUE",
    "s3:*, s3:Get*, TRUE",
    "s3:Get*, s3:*, FALSE",
    "?*, *?, TRUE",
    "*?, ?*, TRUE",
    "?*, *, FALSE",
    "*a?*, a*c, TRUE",
    "*a?*, a*b*, TRUE",
    "*a?*, *a, FALSE",
    "a?b, a*b, FALSE",
    "a*b, a?b, TRUE",
    "a**b, a*b, TRUE",
    "*ab*, *aab*, TRUE",
    "*, ?, TRUE",
    "?, *, FALSE",
    "abc, a?c, FALSE",
    "a?c, abc, TRUE",
    "'', '', TRUE"
  })
  void coversWhatItTakesInWhole(String outer, String inner, Truth covers) {
    assertEquals(covers, glob(outer).covers(glob(inner)));
  }

  @Test
  void caseDoesNotMatterWhereItIsIgnored() {
    Glob outer = Glob.of("S3:get*", TextCase.IGNORED);
    assertEquals(true, outer.matches("s3:GetObject"));
    assertEquals(Truth.TRUE, outer.covers(Glob.of("s3:GetBucket*", TextCase.IGNORED)));
    assertEquals(true, outer.meets(Glob.of("s3:*Object", TextCase.IGNORED)));
  }

  @Test
  void prefixIsNoPattern() {
    Glob texts = Glob.startingWith("a*", TextCase.EXACT);
    assertEquals(true, texts.matches("a*b"));
    assertEquals(false, texts.matches("ab"));
  }

  @Test
  void hostilePatternsUseUpTheBudget() {
    String letters = "*a" + "?".repeat(30) + "b*";
    assertEquals(Truth.UNKNOWN, glob(letters.repeat(100)).covers(glob("*a*b".repeat(2000) + "*")));
    assertEquals(Truth.TRUE, glob("*" + "a*".repeat(300)).covers(glob("*" + "a*".repeat(400))));
    assertEquals(true, glob("*a".repeat(1000)).meets(glob("b*".repeat(1000) + "a")));
  }

  /** All pairs of patterns up to four tokens against all texts up to five letters, one unnamed. */
  @Test
  void inclusionAndOverlapAgreeWithTryingAllTexts() {
    List<String> patterns = words("ab?*", 4);
    List<String> texts = words("abz", 5);
    for (String outer : patterns) {
      for (String inner : patterns.subList(0, 85)) {
        assertPair(outer, inner, texts);
      }
    }
  }

  private static void assertPair(String outer, String inner, List<String> texts) {
    Glob first = glob(outer);
    Glob second = glob(inner);
    boolean covers = true;
    boolean meets = false;
    for (String text : texts) {
      boolean inside = second.matches(text);
      covers &= !inside || first.matches(text);
      meets |= inside && first.matches(text);
      if (!covers && meets) {
        break;
      }
    }
    assertEquals(Truth.of(covers), first.covers(second), outer + " covers " + inner);
    assertEquals(meets, first.meets(second), outer + " meets " + inner);
  }

  private static List<String> words(String letters, int longest) {
    List<String> words = new ArrayList<>(List.of(""));
    int from = 0;
    for (int length = 1; length <= longest; length++) {
      int to = words.size();
      for (int i = from; i < to; i++) {
        for (int letter = 0; letter < letters.length(); letter++) {
          words.add(words.get(i) + letters.charAt(letter));
        }
      }
      from = to;
    }
    return words;
  }

  private static Glob glob(String pattern) {
    return Glob.of(pattern, TextCase.EXACT);
  }
}
