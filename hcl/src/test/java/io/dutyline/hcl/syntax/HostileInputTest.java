package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.dutyline.hcl.Position;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to take the stack, the time or the memory away. */
final class HostileInputTest {
  /** A thread of a server may have no more. */
  private static final int STACK = 512 * 1024;

  private static final int LENGTH = 300_000;

  static List<String> repeated() {
    return List.of(
        "[",
        "(",
        "{",
        "${",
        "%{if a}",
        "a.",
        "a[*]",
        "a?",
        "a?b:",
        "!",
        "-",
        "f(",
        "a=",
        "a={",
        "a{",
        "a{\n",
        "a=[\n",
        "a=!\n",
        "x{a=!}",
        "\"",
        "\"${",
        "a=\"${",
        "a=<<A\n",
        "<<A\n${",
        "a=1+",
        "a \"b\" ",
        "}\n",
        "/*",
        "\\",
        "a=\"\\q\"\n",
        "\u0301",
        "\uD83C\uDDE6",
        "\uD800",
        "[1,",
        "{\"a\":",
        "{\"a\"",
        "[\"\\u",
        "[for a in ",
        "{for a in b:");
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void endsWithProblems(String part) throws InterruptedException {
    String text = part.repeat(LENGTH / part.length());

    assertNull(
        thrownBy(
            () -> {
              HclParser.parse("f", text);
              HclParser.expression("f", text, Position.START);
              HclParser.template("f", text, Position.START);
              JsonParser.parse("f", text).value().content(Body.Schema.OPEN);
            }));
  }

  @Test
  void readsWhatIsAsDeepAsCanBe() throws InterruptedException {
    int levels = TokenReader.MOST_LEVELS - 2;
    String text = "a = " + "[".repeat(levels) + "]".repeat(levels) + "\n";

    assertNull(thrownBy(() -> assertEquals(List.of(), HclParser.parse("f", text).problems())));
  }

  @Test
  void tellsHowDeepIsTooDeep() {
    int levels = TokenReader.MOST_LEVELS;

    assertEquals(
        List.of("1:201-1:202 Too deeply nested"),
        Cases.problems(
            HclParser.expression("f", "[".repeat(levels + 1), Position.START).problems()));
    assertEquals(
        List.of("1:206-1:207 Too deeply nested"),
        Cases.problems(
            JsonParser.parse("f", "{\"a\": " + "[".repeat(levels) + "]".repeat(levels) + "}")
                .problems()));
  }

  @Test
  void tellsHowLongIsTooLong() {
    assertEquals(
        List.of("1:1002-1:1003 Expression too long"),
        Cases.problems(
            HclParser.expression("f", "a" + ".b".repeat(600), Position.START).problems()));
  }

  @Test
  void tellsOfOnlySoManyProblems() {
    List<String> problems = Cases.problems(HclParser.parse("f", "a b\n".repeat(2000)).problems());

    assertEquals(1001, problems.size());
    assertEquals("1001:4-1002:1 Too many problems", problems.get(1000));
  }

  private static Throwable thrownBy(Runnable work) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small", STACK);
    thread.setUncaughtExceptionHandler((of, e) -> thrown.set(e));
    thread.start();
    thread.join();
    return thrown.get();
  }
}
