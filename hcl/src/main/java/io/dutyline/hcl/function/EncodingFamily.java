package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Strings as bytes, and bytes as strings. */
final class EncodingFamily implements Family {
  /** Base64 of the first nine bytes that Terraform's gzip writes, whatever it packs. */
  private static final String GZIP_HEAD = "H4sIAAAAAAAA/";

  @Override
  public List<String> names() {
    return List.of(
        "base64decode",
        "base64encode",
        "base64gzip",
        "textdecodebase64",
        "textencodebase64",
        "urlencode");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "base64decode" -> it.takes("str", STRING).gives(STRING, EncodingFamily::decode);
      case "base64encode" ->
          it.takes("str", STRING).gives(STRING, a -> encoded(Utf8.bytes(a.text(0))));
      case "base64gzip" -> it.takes("str", STRING).gives(STRING, a -> Refining.prefixed(GZIP_HEAD));
      case "textdecodebase64" ->
          it.takes("source", STRING).takes("encoding", STRING).gives(STRING, TextEncoding::decode);
      case "textencodebase64" ->
          it.takes("string", STRING).takes("encoding", STRING).gives(STRING, TextEncoding::encode);
      case "urlencode" ->
          it.takes("str", STRING).gives(STRING, a -> Texts.of(UrlText.encode(a.text(0))));
      default -> throw Family.undefined(name);
    };
  }

  static HclValue encoded(byte[] bytes) throws FunctionException {
    Bounds.checkText(bytes.length / 3L * 4);
    return new HclValue.Text(
        new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII));
  }

  private static HclValue decode(Arguments arguments) throws FunctionException {
    return Utf8.text(0, decode(arguments.text(0)), "the decoded bytes are not valid UTF-8");
  }

  /** Decodes base64 with padding, in which there may be line ends. */
  static byte[] decode(String text) throws FunctionException {
    String digits = text.replace("\r", "").replace("\n", "");
    if (digits.length() % 4 != 0) {
      throw new FunctionException(0, "the string is not valid base64: its length is wrong");
    }
    try {
      return Base64.getDecoder().decode(digits);
    } catch (IllegalArgumentException e) {
      throw new FunctionException(0, "the string is not valid base64");
    }
  }
}
