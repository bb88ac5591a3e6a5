package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.BOOL;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.util.List;

/** Files. */
final class FileFamily implements Family {
  private final FileAccess files;

  FileFamily(FileAccess files) {
    this.files = files;
  }

  @Override
  public List<String> names() {
    return List.of(
        "file",
        "filebase64",
        "filebase64sha256",
        "filebase64sha512",
        "fileexists",
        "filemd5",
        "fileset",
        "filesha1",
        "filesha256",
        "filesha512");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name).takes("path", STRING);
    return switch (name) {
      case "file" -> it.gives(STRING, reading(bytes -> Utf8.text(0, bytes, "it is not UTF-8")));
      case "filebase64" -> it.gives(STRING, reading(EncodingFamily::encoded));
      case "filebase64sha256" -> it.gives(STRING, reading(bytes -> base64("SHA-256", bytes)));
      case "filebase64sha512" -> it.gives(STRING, reading(bytes -> base64("SHA-512", bytes)));
      case "fileexists" -> it.gives(BOOL, a -> exists(a.text(0)));
      case "filemd5" -> it.gives(STRING, reading(bytes -> Hashes.hex("MD5", bytes)));
      case "fileset" ->
          it.takes("pattern", STRING)
              .gives(new HclType.SetType(STRING), a -> FileSet.of(files, a.text(0), a.text(1)));
      case "filesha1" -> it.gives(STRING, reading(bytes -> Hashes.hex("SHA-1", bytes)));
      case "filesha256" -> it.gives(STRING, reading(bytes -> Hashes.hex("SHA-256", bytes)));
      case "filesha512" -> it.gives(STRING, reading(bytes -> Hashes.hex("SHA-512", bytes)));
      default -> throw Family.undefined(name);
    };
  }

  private static HclValue base64(String algorithm, byte[] bytes) throws FunctionException {
    return EncodingFamily.encoded(Hashes.of(algorithm, bytes));
  }

  private Definition.Body reading(Use use) {
    return arguments -> {
      String path = arguments.text(0);
      FileAccess.Answer<byte[]> answer = files.read(path);
      if (answer instanceof FileAccess.Found<byte[]> found) {
        return use.of(found.content());
      }
      if (answer instanceof FileAccess.Missing<byte[]> missing) {
        throw new FunctionException(0, missing.reason());
      }
      return HclValue.Unknown.of(HclType.STRING);
    };
  }

  private HclValue exists(String path) throws FunctionException {
    FileAccess.Answer<byte[]> answer = files.read(path);
    if (answer instanceof FileAccess.Missing && files.list(path) instanceof FileAccess.Found) {
      throw new FunctionException(0, JsonText.quote(path) + " is a folder, not a file");
    }
    return answer instanceof FileAccess.Refused
        ? HclValue.Unknown.of(BOOL)
        : HclValue.Bool.of(answer instanceof FileAccess.Found);
  }

  /** What a function makes of a file. */
  private interface Use {
    HclValue of(byte[] bytes) throws FunctionException;
  }
}
