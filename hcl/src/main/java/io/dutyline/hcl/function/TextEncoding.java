package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;

/** Text in encodings that IANA names, as base64. */
final class TextEncoding {
  /** Names that Java has and IANA does not. */
  private static final Set<String> ONLY_IN_JAVA =
      Set.of(
          "ascii",
          "utf8",
          "utf16",
          "cp1250",
          "cp1251",
          "cp1252",
          "cp1253",
          "cp1254",
          "cp1255",
          "cp1256",
          "cp1257",
          "cp1258",
          "utf-32",
          "utf-32be",
          "utf-32le");

  private TextEncoding() {}

  static HclValue encode(Arguments arguments) throws FunctionException {
    try {
      ByteBuffer bytes =
          charset(arguments.text(1)).newEncoder().encode(CharBuffer.wrap(arguments.text(0)));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      return EncodingFamily.encoded(exact);
    } catch (CharacterCodingException | UnsupportedOperationException e) {
      throw new FunctionException(0, "the string has characters that the encoding does not have");
    }
  }

  static HclValue decode(Arguments arguments) throws FunctionException {
    byte[] bytes = EncodingFamily.decode(arguments.text(0));
    try {
      return Texts.of(
          charset(arguments.text(1)).newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new FunctionException(0, "the bytes are not valid in the encoding");
    }
  }

  private static Charset charset(String name) throws FunctionException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("macintosh")) {
      return Charset.forName("x-MacRoman");
    }
    try {
      if (ONLY_IN_JAVA.contains(lower)) {
        throw new UnsupportedCharsetException(name);
      }
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new FunctionException(1, JsonText.quote(name) + " is not a supported encoding");
    }
  }
}
