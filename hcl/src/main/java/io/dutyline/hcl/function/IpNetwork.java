package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import java.math.BigInteger;

/**
 * A network.
 *
 * @param base its first address
 * @param bits of an address, 32 or 128
 * @param length of the prefix, in bits
 */
record IpNetwork(BigInteger base, int bits, int length) {
  static final int IPV4_BITS = 32;

  static IpNetwork parse(int argument, String cidr) throws FunctionException {
    int slash = cidr.indexOf('/');
    BigInteger address = slash < 0 ? null : IpAddress.parse(cidr.substring(0, slash));
    if (address == null) {
      throw failure(argument, cidr);
    }
    int bits = cidr.lastIndexOf(':', slash) >= 0 ? 128 : IPV4_BITS;
    int length = length(cidr.substring(slash + 1));
    if (length < 0 || length > bits) {
      throw failure(argument, cidr);
    }
    IpNetwork network = new IpNetwork(address, bits, length);
    return new IpNetwork(address.and(network.mask()), bits, length);
  }

  private static int length(String text) {
    if (text.isEmpty() || text.length() > 3) {
      return -1;
    }
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      length = length * 10 + c - '0';
    }
    return length;
  }

  private static FunctionException failure(int argument, String cidr) {
    return new FunctionException(
        argument,
        JsonText.quote(cidr) + " is not an IP prefix in CIDR notation, such as \"10.0.0.0/16\"");
  }

  int hostBits() {
    return bits - length;
  }

  BigInteger mask() {
    BigInteger all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    return all.shiftRight(hostBits()).shiftLeft(hostBits());
  }

  /**
   * @param offset of its first address from the first one of this network
   */
  IpNetwork subnet(BigInteger offset, int length) {
    return new IpNetwork(base.or(offset).abs(), bits, length);
  }

  String text(BigInteger address) {
    return IpAddress.text(address, bits);
  }

  @Override
  public String toString() {
    boolean mapped =
        bits > IPV4_BITS && IpAddress.isMapped(base) && length >= IpAddress.MAPPED_BITS;
    return text(base) + "/" + (mapped ? length - IpAddress.MAPPED_BITS : length);
  }
}
