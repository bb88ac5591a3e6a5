package io.dutyline.hcl.function;

import static io.dutyline.hcl.value.HclType.NUMBER;
import static io.dutyline.hcl.value.HclType.STRING;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** IP networks and addresses. */
final class NetworkFamily implements Family {
  /** By so many bits one network can be extended by {@code cidrsubnets}. */
  private static final int MOST_NEW_BITS = 32;

  private static final BigInteger LOWER_BITS =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  @Override
  public List<String> names() {
    return List.of("cidrhost", "cidrnetmask", "cidrsubnet", "cidrsubnets");
  }

  @Override
  public Definition define(String name) {
    Definition.Builder it = Definition.of(name).takes("prefix", STRING);
    return switch (name) {
      case "cidrhost" -> it.takes("hostnum", NUMBER).gives(STRING, NetworkFamily::host);
      case "cidrnetmask" -> it.gives(STRING, NetworkFamily::mask);
      case "cidrsubnet" ->
          it.takes("newbits", NUMBER).takes("netnum", NUMBER).gives(STRING, NetworkFamily::subnet);
      case "cidrsubnets" ->
          it.takesRest("newbits", NUMBER)
              .gives(new HclType.ListType(STRING), NetworkFamily::subnets);
      default -> throw Family.undefined(name);
    };
  }

  private static IpNetwork network(Arguments arguments) throws FunctionException {
    return IpNetwork.parse(0, arguments.text(0));
  }

  /** Returns an address of a network; negative numbers count from its end. */
  private static HclValue host(Arguments arguments) throws FunctionException {
    IpNetwork network = network(arguments);
    BigInteger number = arguments.whole(1);
    BigInteger last = BigInteger.ONE.shiftLeft(network.hostBits()).subtract(BigInteger.ONE);
    // Terraform compares the lower 64 bits only.
    BigInteger compared =
        number.signum() < 0 ? number.not() : BigInteger.valueOf(number.longValue());
    if (compared.compareTo(last) > 0) {
      throw new FunctionException(
          1, "a prefix of " + network.length() + " bits has no host of this number");
    }
    BigInteger offset = number.signum() < 0 ? last.subtract(compared) : number;
    BigInteger address = network.base().or(offset);
    if (address.bitLength() > network.bits()) {
      throw new FunctionException(1, "the number is too large");
    }
    return new HclValue.Text(network.text(address));
  }

  private static HclValue mask(Arguments arguments) throws FunctionException {
    IpNetwork network = network(arguments);
    if (network.bits() != IpNetwork.IPV4_BITS) {
      throw new FunctionException(0, "IPv6 networks have no netmask");
    }
    return new HclValue.Text(network.text(network.mask()));
  }

  private static HclValue subnet(Arguments arguments) throws FunctionException {
    IpNetwork network = network(arguments);
    int newBits = arguments.integer(1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    checkSpace(network, 1, newBits);
    BigInteger number = arguments.whole(2);
    // Terraform compares the lower 64 bits only, and not the sign.
    BigInteger compared = number.abs().and(LOWER_BITS);
    if (newBits >= 0 && newBits < Long.SIZE && compared.bitLength() > newBits) {
      throw new FunctionException(
          2, "an extension of " + newBits + " bits has no subnet of this number");
    }
    int length = network.length() + newBits;
    return new HclValue.Text(
        network.subnet(number.shiftLeft(network.bits() - length), length).toString());
  }

  private static void checkSpace(IpNetwork network, int argument, int newBits)
      throws FunctionException {
    if (newBits < -network.length() || newBits > network.hostBits()) {
      throw new FunctionException(
          argument,
          "a prefix of " + network.length() + " bits cannot be extended by " + newBits + " bits");
    }
  }

  /** Returns networks one after the other, each at the next place that its length allows. */
  private static HclValue subnets(Arguments arguments) throws FunctionException {
    IpNetwork network = network(arguments);
    if (network.base().signum() == 0 && arguments.size() > 1) {
      throw new FunctionException(0, "a network at address zero cannot be divided");
    }
    List<String> subnets = new ArrayList<>();
    BigInteger end = BigInteger.ONE.shiftLeft(network.hostBits());
    BigInteger offset = BigInteger.ZERO;
    for (int i = 1; i < arguments.size(); i++) {
      int newBits = arguments.integer(i, -1, MOST_NEW_BITS + 1);
      if (newBits < 1 || newBits > MOST_NEW_BITS) {
        throw new FunctionException(
            i, "must extend the prefix by at least one bit and at most " + MOST_NEW_BITS);
      }
      checkSpace(network, i, newBits);
      int length = network.length() + newBits;
      BigInteger size = BigInteger.ONE.shiftLeft(network.bits() - length);
      BigInteger place = offset.add(size).subtract(BigInteger.ONE).divide(size).multiply(size);
      offset = place.add(size);
      if (offset.compareTo(end) > 0) {
        throw new FunctionException(
            i, "there is not enough space left for a network of " + length + " bits");
      }
      subnets.add(network.subnet(place, length).toString());
    }
    return Texts.listOf(subnets);
  }
}
