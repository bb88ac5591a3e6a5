package io.dutyline.hcl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RangesTest {
  @ParameterizedTest
  @MethodSource("files")
  void holdWhatTheyAreOf(String text) {
    assertRanges(text);
  }

  static Stream<String> files() throws IOException {
    return Cases.of("expressions.txt")
        .map(line -> line.substring(0, line.indexOf(" => ")).replace("⏎", "\n"))
        .map(expression -> "# é😀\nñ = [\"e\u0301\", " + expression + "\n]\n");
  }

  static void assertRanges(String text) {
    Result<Body> result = HclParser.parse("f", text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int[] lines = lines(bytes);
    for (RangeWalk.Named named : RangeWalk.of((NativeBody) result.value())) {
      assertEquals(named.text(), slice(bytes, named.range()));
      assertEquals(lines[named.range().start().offset()], named.range().start().line());
    }
  }

  private static String slice(byte[] bytes, Range range) {
    byte[] part = Arrays.copyOfRange(bytes, range.start().offset(), range.end().offset());
    return new String(part, StandardCharsets.UTF_8);
  }

  /** Returns for each byte the line that it stands on. */
  private static int[] lines(byte[] bytes) {
    int[] lines = new int[bytes.length + 1];
    int line = 1;
    for (int i = 0; i < bytes.length; i++) {
      lines[i] = line;
      line += bytes[i] == '\n' ? 1 : 0;
    }
    lines[bytes.length] = line;
    return lines;
  }
}
