package io.dutyline.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceReaderTest {
  private static final String TEXT = "Grüße: \"\uD83D\uDE00\"\r\nlast";

  @TempDir Path temporary;

  @Test
  void readsUtf8WithAndWithoutMark() throws IOException {
    assertEquals(TEXT, text(read(encoded(StandardCharsets.UTF_8))));
    assertEquals(TEXT, text(read(encoded(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF))));
  }

  @Test
  void readsUtf16WithMark() throws IOException {
    assertEquals(TEXT, text(read(encoded(StandardCharsets.UTF_16LE, 0xFF, 0xFE))));
    assertEquals(TEXT, text(read(encoded(StandardCharsets.UTF_16BE, 0xFE, 0xFF))));
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws IOException {
    assertEquals("", text(read(new byte[0])));
    assertEquals("", text(read(bytes(0xEF, 0xBB, 0xBF))));
    assertEquals("\uFFFD", read(bytes(0xEF, 0xBB)).value().orElseThrow().text());
  }

  @Test
  void aReplacementCharacterThatWasWrittenIsNoFault() throws IOException {
    assertEquals("a\uFFFDb", text(read("a\uFFFDb".getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void keepsWhatIsValidOfAMalformedText() throws IOException {
    Parsed<SourceFile> read =
        read("a: 1\nb: \u00E9t\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

    assertEquals("a: 1\nb: \uFFFDt\uFFFD\n", read.value().orElseThrow().text());
    assertEquals("File is not valid UTF-8", read.diagnostics().get(0).summary());
    assertEquals(new SourceRange("f.yaml", 2, 4, 2, 5), read.diagnostics().get(0).range());
  }

  @Test
  void aBinaryFileIsNotRead() throws IOException {
    assertWarning("File is binary", read(bytes('a', 0, 'b')));
    assertWarning("File is binary", read("a: 1".getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void aFileAboveTheLimitIsNotRead() throws IOException {
    Path file = temporary.resolve("f.yaml");
    Files.write(file, new byte[] {'a', 'b', 'c'});

    assertEquals("abc", text(new SourceReader(3).read(file, "f.yaml")));
    Parsed<SourceFile> read = new SourceReader(2).read(file, "f.yaml");
    assertWarning("File is too large", read);
    assertTrue(
        read.diagnostics().get(0).detail().contains("f.yaml is larger than the limit of 2 "));
  }

  @Test
  void fiftyMegabytesAreNotRead() throws IOException {
    Path file = temporary.resolve("f.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(50_000_000);
    }

    assertWarning("File is too large", new SourceReader().read(file, "f.yaml"));
  }

  @Test
  void whatIsNoFileGivesAnError() {
    assertError("it is not there", new SourceReader().read(temporary.resolve("gone"), "gone"));
    assertError("it is not a regular file", new SourceReader().read(temporary, "folder"));
  }

  @Test
  void aFileWithoutPermissionGivesAnError() throws IOException {
    Path file = Files.writeString(temporary.resolve("f.yaml"), "a: 1");
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "is superuser");

    assertError("permission is denied", new SourceReader().read(file, "f.yaml"));
  }

  private Parsed<SourceFile> read(byte[] bytes) throws IOException {
    Path file = Files.write(temporary.resolve("f.yaml"), bytes);
    return new SourceReader().read(new Candidate("f.yaml", file, false));
  }

  private static String text(Parsed<SourceFile> read) {
    assertEquals(0, read.diagnostics().size());
    return read.value().orElseThrow().text();
  }

  private static void assertWarning(String summary, Parsed<SourceFile> read) {
    assertTrue(read.value().isEmpty());
    assertEquals(summary, read.diagnostics().get(0).summary());
    assertEquals(Diagnostic.Severity.WARNING, read.diagnostics().get(0).severity());
  }

  private static void assertError(String reason, Parsed<SourceFile> read) {
    assertTrue(read.value().isEmpty());
    assertTrue(read.diagnostics().get(0).detail().contains(reason));
    assertEquals(Diagnostic.Severity.ERROR, read.diagnostics().get(0).severity());
  }

  private static byte[] encoded(Charset charset, int... mark) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes(mark));
    out.write(TEXT.getBytes(charset));
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
