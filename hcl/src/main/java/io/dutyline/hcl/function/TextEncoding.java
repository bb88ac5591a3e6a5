package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** Text in encodings that IANA names, as base64. */
final class TextEncoding {
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
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new FunctionException(1, JsonText.quote(name) + " is not a supported encoding");
    }
  }
}
