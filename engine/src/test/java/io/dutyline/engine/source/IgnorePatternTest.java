package io.dutyline.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IgnorePatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // pattern | path, a folder if it ends with a slash | whether it matches
        "a.yaml | a.yaml | true",
        "a.yaml | x/y/a.yaml | true",
        "a.yaml | a.yaml.bak | false",
        "/a.yaml | a.yaml | true",
        "/a.yaml | x/a.yaml | false",
        "x/a.yaml | x/a.yaml | true",
        "x/a.yaml | y/x/a.yaml | false",
        "/x/a.yaml | x/a.yaml | true",
        "build/ | build/ | true",
        "build/ | build | false",
        "build/ | x/build/ | true",
        "/build/ | x/build/ | false",
        "x/build/ | x/build/ | true",
        "*.json | a.json | true",
        "*.json | x/a.json | true",
        "*.json | a.jsonl | false",
        "*.json | .json | true",
        "a*c*e | abcde | true",
        "a*c*e | abcdf | false",
        "a*c*e | ace | true",
        "x/*.json | x/a.json | true",
        "x/*.json | x/y/a.json | false",
        "/* | a | true",
        "/* | a/b | false",
        "?.yaml | a.yaml | true",
        "?.yaml | ab.yaml | false",
        "x?y | x/y | false",
        "**/a.yaml | a.yaml | true",
        "**/a.yaml | x/y/a.yaml | true",
        "**/x/a.yaml | y/z/x/a.yaml | true",
        "x/** | x/a | true",
        "x/** | x/y/a | true",
        "x/** | x/ | false",
        "x/**/a | x/a | true",
        "x/**/a | x/y/a | true",
        "x/**/a | x/y/z/a | true",
        "x/**/a | y/x/a | false",
        "x/**/y/**/a | x/y/y/z/a | true",
        "x/**/y/**/a | x/z/a | false",
        "** | a/b | true",
        "a**b | axxb | true",
        "x/a**b | x/a/b | false",
        "[ab].yaml | a.yaml | true",
        "[ab].yaml | c.yaml | false",
        "[a-c].yaml | b.yaml | true",
        "[!a-c].yaml | b.yaml | false",
        "[!a-c].yaml | d.yaml | true",
        "[^a].yaml | a.yaml | false",
        "[]a].yaml | ].yaml | true",
        "[!]a].yaml | ].yaml | false",
        "[a\\]].yaml | ].yaml | true",
        "[a-].yaml | -.yaml | true",
        "[[:digit:]].yaml | 7.yaml | true",
        "[[:digit:]].yaml | a.yaml | false",
        "[[:upper:][:digit:]_].yaml | _.yaml | true",
        "[![:alpha:]].yaml | a.yaml | false",
        "[[:nonsense:]].yaml | a.yaml | false",
        "x[/]y | x/y | false",
        "[ab | [ab | false",
        "a\\ | a\\ | false",
        "\\*.yaml | *.yaml | true",
        "\\*.yaml | a.yaml | false",
        "\\#a | #a | true",
        "\\!a | !a | true",
        "a\\ b | a b | true",
        "A.yaml | a.yaml | false"
      })
  void matchesAsGitDoes(String pattern, String path, boolean expected) {
    boolean folder = path.endsWith("/");
    String entry = folder ? path.substring(0, path.length() - 1) : path;

    assertEquals(expected, parse(pattern).matches(entry, 0, folder), pattern + " on " + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "# a comment", "/", "!", "\r"})
  void aLineWithoutAPatternIsNone(String line) {
    assertTrue(IgnorePattern.parse(line).isEmpty());
  }

  @Test
  void trailingBlanksAreCutUnlessEscaped() {
    assertTrue(parse("a.yaml   ").matches("a.yaml", 0, false));
    assertTrue(parse("a.yaml\r").matches("a.yaml", 0, false));
    assertTrue(parse("a\\ ").matches("a ", 0, false));
  }

  @Test
  void isRelativeToItsFolder() {
    assertTrue(parse("/a.yaml").matches("x/y/a.yaml", "x/y/".length(), false));
    assertTrue(parse("z/*.yaml").matches("x/z/a.yaml", "x/".length(), false));
  }

  @Test
  void theLastMatchingPatternDecides() {
    IgnoreList list = IgnoreList.of("", List.of("*.json", "!keep.json", "x/keep.json"));

    assertEquals(IgnoreList.Decision.IGNORE, list.decide("a.json", false));
    assertEquals(IgnoreList.Decision.KEEP, list.decide("y/keep.json", false));
    assertEquals(IgnoreList.Decision.IGNORE, list.decide("x/keep.json", false));
    assertEquals(IgnoreList.Decision.SILENT, list.decide("a.yaml", false));
  }

  @Test
  void noPatternMakesMatchingExponential() {
    String path = "a/".repeat(200) + "b";
    String pattern = "**/a/".repeat(60) + "**/c";
    String stars = "a*".repeat(100) + "c";

    assertFalse(parse(pattern).matches(path, 0, false));
    assertFalse(parse(stars).matches("a".repeat(5_000), 0, false));
  }

  private static IgnorePattern parse(String line) {
    return IgnorePattern.parse(line).orElseThrow();
  }
}
