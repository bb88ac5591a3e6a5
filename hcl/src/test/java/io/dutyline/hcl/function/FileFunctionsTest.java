package io.dutyline.hcl.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and templates, by an access that has some files, and refuses what is outside. */
final class FileFunctionsTest {
  private static final Map<String, byte[]> CONTENT =
      Map.of(
          "a.txt", bytes("plain\ntext é"),
          "bin.dat", new byte[] {(byte) 0xff, (byte) 0xfe},
          "hello.tftpl", bytes("Hello ${name}!"),
          "list.tftpl", bytes("%{ for x in xs ~}\n- ${x}\n%{ endfor ~}\n"),
          "json.tftpl", bytes("${jsonencode({ a = v })}"),
          "nested.tftpl", bytes("${templatefile(\"json.tftpl\", { v = 1 })}"),
          "sub/b.json", bytes("{\"a\":1}"),
          "sub/c.txt", bytes("x"));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Paths that go up are outside. */
  private static final class SomeFiles implements FileAccess {
    @Override
    public Answer<byte[]> read(String path) {
      if (path.startsWith("..")) {
        return new Refused<>("it is outside");
      }
      byte[] content = CONTENT.get(path);
      return content == null ? new Missing<>("there is no file " + path) : new Found<>(content);
    }

    @Override
    public Answer<List<String>> list(String directory) {
      if (directory.startsWith("..")) {
        return new Refused<>("it is outside");
      }
      return directory.equals(".")
          ? new Found<>(List.copyOf(CONTENT.keySet()))
          : new Missing<>("there is no folder " + directory);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "file(\"a.txt\") | \"plain\\ntext é\"",
        "file(\"bin.dat\") | error",
        "file(\"none\") | error",
        "file(\"../x\") | unknown",
        "try(file(\"../x\"), 1) | unknown",
        "fileexists(\"a.txt\") | true",
        "fileexists(\"none\") | false",
        "fileexists(\".\") | error",
        "fileexists(\"../x\") | unknown",
        "filebase64(\"bin.dat\") | \"//4=\"",
        "filemd5(\"sub/c.txt\") | \"9dd4e461268c8034f5c8564e155c67a6\"",
        "filebase64sha256(\"../x\") | unknown",
        "fileset(\".\", \"*\") | [\"a.txt\",\"bin.dat\",\"hello.tftpl\",\"json.tftpl\",\"list.tftpl\",\"nested.tftpl\"]",
        "fileset(\".\", \"**/*.txt\") | [\"a.txt\",\"sub/c.txt\"]",
        "fileset(\".\", \"sub/*\") | [\"sub/b.json\",\"sub/c.txt\"]",
        "fileset(\".\", \"{a,bin}*\") | [\"a.txt\",\"bin.dat\"]",
        "fileset(\".\", \"[^a]*.?at\") | [\"bin.dat\"]",
        "fileset(\".\", \"[\") | error",
        "fileset(\"none\", \"*\") | []",
        "fileset(\"..\", \"*\") | unknown",
        "templatefile(\"hello.tftpl\", { name = \"x\" }) | \"Hello x!\"",
        "templatefile(\"hello.tftpl\", { name = unk }) | unknown",
        "templatefile(\"hello.tftpl\", {}) | error",
        "templatefile(\"hello.tftpl\", { \"a b\" = 1, name = 2 }) | error",
        "templatefile(\"list.tftpl\", { xs = [1, 2] }) | \"- 1\\n- 2\\n\"",
        "templatefile(\"json.tftpl\", { v = [true] }) | \"{\\\"a\\\":[true]}\"",
        "templatefile(\"nested.tftpl\", {}) | error",
        "templatefile(\"../x\", {}) | unknown",
        "templatefile(\"none\", {}) | error",
      })
  void filesAreReadThroughTheAccess(String expression, String expected) {
    assertEquals(expected, FunctionTable.json(expression, new SomeFiles()));
  }
}
