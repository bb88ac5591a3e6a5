package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclValue;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code uuidv5}: the UUID of a name in a namespace (RFC 4122, section 4.3). */
final class NamedUuid {
  private static final Pattern UUIDS =
      Pattern.compile(
          "(urn:uuid:)?\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}"
              + "|\\{\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\}|\\p{XDigit}{32}");

  private NamedUuid() {}

  static HclValue of(Arguments arguments) throws FunctionException {
    UUID namespace = namespace(arguments.text(0));
    byte[] name = Utf8.bytes(arguments.text(1));
    ByteBuffer buffer = ByteBuffer.allocate(16 + name.length);
    buffer.putLong(namespace.getMostSignificantBits());
    buffer.putLong(namespace.getLeastSignificantBits());
    buffer.put(name);
    ByteBuffer hash = ByteBuffer.wrap(Hashes.of("SHA-1", buffer.array()));
    long high = (hash.getLong() & ~0xf000L) | 0x5000L;
    long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new HclValue.Text(new UUID(high, low).toString());
  }

  private static UUID namespace(String name) throws FunctionException {
    return switch (name) {
      case "dns" -> standard(0);
      case "url" -> standard(1);
      case "oid" -> standard(2);
      case "x500" -> standard(4);
      default -> parse(name);
    };
  }

  private static UUID standard(int number) {
    return UUID.fromString("6ba7b81" + number + "-9dad-11d1-80b4-00c04fd430c8");
  }

  private static UUID parse(String text) throws FunctionException {
    Matcher matcher = UUIDS.matcher(text);
    if (!matcher.matches()) {
      throw new FunctionException(0, "the namespace must be dns, url, oid, x500, or a UUID");
    }
    String digits = matcher.group().replaceAll("urn:uuid:|[^0-9a-fA-F]", "");
    return new UUID(
        Long.parseUnsignedLong(digits.substring(0, 16), 16),
        Long.parseUnsignedLong(digits.substring(16), 16));
  }
}
