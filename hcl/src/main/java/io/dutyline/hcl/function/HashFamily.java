package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.util.List;

/** Hashes of strings, names made of hashes, and what is encrypted for a key. */
final class HashFamily implements Family {
  @Override
  public List<String> names() {
    return List.of(
        "base64sha256", "base64sha512", "md5", "rsadecrypt", "sha1", "sha256", "sha512", "uuidv5");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name);
    return switch (name) {
      case "base64sha256" -> it.takes("str", STRING).gives(STRING, a -> base64("SHA-256", a));
      case "base64sha512" -> it.takes("str", STRING).gives(STRING, a -> base64("SHA-512", a));
      case "md5" -> it.takes("str", STRING).gives(STRING, a -> hex("MD5", a));
      case "rsadecrypt" ->
          it.takes("ciphertext", STRING).takes("privatekey", STRING).gives(STRING, Rsa::decrypt);
      case "sha1" -> it.takes("str", STRING).gives(STRING, a -> hex("SHA-1", a));
      case "sha256" -> it.takes("str", STRING).gives(STRING, a -> hex("SHA-256", a));
      case "sha512" -> it.takes("str", STRING).gives(STRING, a -> hex("SHA-512", a));
      case "uuidv5" ->
          it.takes("namespace", STRING).takes("name", STRING).gives(STRING, NamedUuid::of);
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue hex(String algorithm, Arguments arguments) throws FunctionException {
    return Hashes.hex(algorithm, Utf8.bytes(arguments.text(0)));
  }

  private static HclValue base64(String algorithm, Arguments arguments) throws FunctionException {
    return EncodingFamily.encoded(Hashes.of(algorithm, Utf8.bytes(arguments.text(0))));
  }
}
