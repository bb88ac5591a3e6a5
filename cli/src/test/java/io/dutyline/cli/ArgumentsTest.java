package io.dutyline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArgumentsTest {
  private static final Option LEVEL = Option.with("--level", "N", "").withLetter("-l");
  private static final Option NAME = Option.repeatable("--name", "NAME", "");
  private static final Option QUIET = Option.flag("--quiet", "");
  private static final Command COMMAND =
      new Command(
          "go", "PLACE...", 1, 2, "Goes.", List.of(LEVEL, NAME, QUIET, Option.HELP), List.of());

  private static Arguments parse(String... words) throws UsageException {
    return Arguments.parse(COMMAND, List.of(words));
  }

  private static String messageOf(String... words) {
    return String.valueOf(assertThrows(UsageException.class, () -> parse(words)).getMessage());
  }

  @Test
  void takesOptionsAndOperandsInAnyOrder() throws UsageException {
    Arguments arguments = parse("here", "--level", "3", "there", "--quiet");
    assertEquals(List.of("here", "there"), arguments.operands());
    assertEquals(Optional.of("3"), arguments.value(LEVEL));
    assertTrue(arguments.has(QUIET));
  }

  @Test
  void takesTheOtherSpellings() throws UsageException {
    assertEquals(Optional.of("3"), parse("x", "--level=3").value(LEVEL));
    assertEquals(Optional.of("3"), parse("x", "-l", "3").value(LEVEL));
    assertEquals(Optional.of("a=b"), parse("x", "--level=a=b").value(LEVEL));
    assertEquals(Optional.of("-3"), parse("x", "--level", "-3").value(LEVEL));
  }

  @Test
  void keepsTheOrderOfWhatIsRepeated() throws UsageException {
    assertEquals(List.of("b", "a"), parse("x", "--name", "b", "--name=a").values(NAME));
  }

  @Test
  void takesAllBehindTwoHyphensForOperands() throws UsageException {
    assertEquals(List.of("--quiet", "-"), parse("--", "--quiet", "-").operands());
  }

  @Test
  void namesWhatWasProbablyMeant() {
    assertEquals("Unknown option --levle. Did you mean --level?", messageOf("x", "--levle", "3"));
    assertEquals("Unknown option --xyz123.", messageOf("x", "--xyz123"));
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals("--level needs a value: --level N.", messageOf("x", "--level"));
    assertEquals("--level needs a value: --level N.", messageOf("x", "--level", "--quiet"));
    assertEquals("--level needs a value: --level N.", messageOf("x", "--level="));
    assertEquals("--quiet takes no value.", messageOf("x", "--quiet=yes"));
    assertEquals("--level is given more than once.", messageOf("x", "-l", "1", "--level", "2"));
    assertEquals("go needs PLACE....", messageOf("--quiet"));
    assertEquals("Too much: c.", messageOf("a", "b", "c"));
  }

  @Test
  void asksForNothingElseWhereHelpIsAskedFor() throws UsageException {
    assertTrue(parse("-h").has(Option.HELP));
  }
}
