package io.dutyline.engine.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads files as text: UTF-8, with or without a byte-order mark, or UTF-16 with one. A file that is
 * too large or binary gives a warning and no text, as nothing says that it is a template; one that
 * cannot be read gives an error; one that is not quite UTF-8 gives its text, with U+FFFD in the
 * places that are not, and a warning.
 */
public final class SourceReader {
  /** In bytes. */
  private static final long DEFAULT_LARGEST = 10_000_000;

  /** In bytes. */
  private static final int HEAD = 65_536;

  private final long largest;

  /** Reads files of up to 10 MB. */
  public SourceReader() {
    this(DEFAULT_LARGEST);
  }

  /**
   * @param largest the size in bytes up to which files are read
   */
  public SourceReader(long largest) {
    if (largest < 0 || largest > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("The largest size is a positive int");
    }
    this.largest = largest;
  }

  public Parsed<SourceFile> read(Candidate candidate) {
    return read(candidate.file(), candidate.path());
  }

  /**
   * @param file where it is
   * @param path by which reports name it
   */
  public Parsed<SourceFile> read(Path file, String path) {
    requireNonNull(path, "path");
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file)) {
        return unreadable(
            path, Files.exists(file) ? "it is not a regular file" : "it is not there");
      }
      if (Files.size(file) > largest) {
        return tooLarge(path);
      }
      try (InputStream stream = Files.newInputStream(file)) {
        bytes = stream.readNBytes((int) largest + 1); // it may have grown since
      }
    } catch (AccessDeniedException e) {
      return unreadable(path, "permission is denied");
    } catch (IOException e) {
      return unreadable(path, "reading failed");
    }
    return bytes.length > largest ? tooLarge(path) : decode(bytes, path);
  }

  /**
   * Returns the first stretch of a file that is too large or binary, as UTF-8, to tell what it is;
   * empty if that cannot be read either.
   */
  public String head(Candidate candidate) {
    try (InputStream stream = Files.newInputStream(candidate.file())) {
      return new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static Parsed<SourceFile> decode(byte[] bytes, String path) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, path);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, path);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return decode(bytes, start, StandardCharsets.UTF_8, path);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Parsed<SourceFile> decode(byte[] bytes, int start, Charset charset, String path) {
    SourceFile file = new SourceFile(path, new String(bytes, start, bytes.length - start, charset));
    if (file.text().indexOf('\0') >= 0) {
      return Parsed.failed(List.of(binary(file)));
    }
    int replaced = file.text().indexOf('\uFFFD');
    if (replaced < 0 || isWellFormed(bytes, start, charset)) {
      return Parsed.of(file, List.of());
    }
    return Parsed.of(file, List.of(malformed(file, replaced, charset)));
  }

  /**
   * A replacement character may also have been written: then there is nothing to complain about.
   */
  private static boolean isWellFormed(byte[] bytes, int start, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CoderResult result = charset.newDecoder().decode(in, out, true);
    return !result.isError();
  }

  private static Diagnostic malformed(SourceFile file, int offset, Charset charset) {
    int line = 1;
    int lineStart = 0;
    for (int i = file.text().indexOf('\n');
        i >= 0 && i < offset;
        i = file.text().indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    int column = offset - lineStart + 1;
    return Diagnostic.warning(
        "File is not valid " + charset.name(),
        "From here on, bytes that are no character were read as U+FFFD. Save the file as UTF-8.",
        new SourceRange(file.path(), line, column, line, column + 1));
  }

  private static Diagnostic binary(SourceFile file) {
    return Diagnostic.warning(
        "File is binary",
        "It holds NUL characters and was not read. Save a template as UTF-8, or exclude the file.",
        file.head());
  }

  private Parsed<SourceFile> tooLarge(String path) {
    return Parsed.failed(
        List.of(
            Diagnostic.warning(
                "File is too large",
                path
                    + " is larger than the limit of "
                    + largest
                    + " bytes and was not read."
                    + " If it is a template, split it; else exclude it.",
                headOf(path))));
  }

  private static Parsed<SourceFile> unreadable(String path, String reason) {
    return Parsed.failed(
        List.of(
            Diagnostic.error(
                "File cannot be read",
                path + " was not read: " + reason + ". Check its permissions, or exclude it.",
                headOf(path))));
  }

  private static SourceRange headOf(String path) {
    return new SourceRange(path, 1, 1, 1, 1);
  }
}
