package io.dutyline.engine.cloudformation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Networks of IPv4 and IPv6, cut into blocks. */
final class CidrBlocks {
  private static final int IPV4_BITS = 32;
  private static final int IPV6_BITS = 128;
  private static final int IPV6_GROUPS = 8;

  private CidrBlocks() {}

  /**
   * Returns the first {@code count} blocks of {@code network}, each with {@code hostBits}; none if
   * it is no network or has no room for them.
   */
  static List<String> of(String network, int count, int hostBits) {
    int slash = network.indexOf('/');
    String address = slash < 0 ? "" : network.substring(0, slash);
    boolean ipv6 = address.indexOf(':') >= 0;
    int width = ipv6 ? IPV6_BITS : IPV4_BITS;
    int prefix = slash < 0 ? -1 : number(network.substring(slash + 1), 10, width);
    BigInteger start = ipv6 ? ipv6(address) : ipv4(address);
    boolean room =
        prefix >= 0
            && hostBits <= width - prefix
            && BigInteger.valueOf(count)
                    .compareTo(BigInteger.ONE.shiftLeft(width - prefix - hostBits))
                <= 0;
    if (start.signum() < 0 || !room) {
      return List.of();
    }
    BigInteger base = start.shiftRight(width - prefix).shiftLeft(width - prefix);
    List<String> blocks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      BigInteger block = base.add(BigInteger.valueOf(i).shiftLeft(hostBits));
      blocks.add((ipv6 ? ipv6(block) : ipv4(block)) + "/" + (width - hostBits));
    }
    return blocks;
  }

  /** Returns the address as a number, or -1. */
  private static BigInteger ipv4(String address) {
    String[] parts = address.split("\\.", -1);
    BigInteger value = BigInteger.ZERO;
    for (String part : parts) {
      int octet = number(part, 10, 255);
      if (octet < 0 || parts.length != 4) {
        return BigInteger.ONE.negate();
      }
      value = value.shiftLeft(8).add(BigInteger.valueOf(octet));
    }
    return value;
  }

  private static String ipv4(BigInteger value) {
    StringJoiner address = new StringJoiner(".");
    for (int shift = 24; shift >= 0; shift -= 8) {
      address.add(Integer.toString(value.shiftRight(shift).intValue() & 0xff));
    }
    return address.toString();
  }

  /** Returns the address as a number, or -1. A {@code ::} stands for the groups that lack. */
  private static BigInteger ipv6(String address) {
    int gap = address.indexOf("::");
    List<Integer> groups = groups(gap < 0 ? address : address.substring(0, gap));
    List<Integer> tail = gap < 0 ? List.of() : groups(address.substring(gap + 2));
    int lacking = IPV6_GROUPS - groups.size() - tail.size();
    if (gap < 0 ? lacking != 0 : lacking < 1) {
      return BigInteger.ONE.negate();
    }
    List<Integer> all = new ArrayList<>(groups);
    for (int i = 0; i < lacking; i++) {
      all.add(0);
    }
    all.addAll(tail);
    BigInteger value = BigInteger.ZERO;
    for (int group : all) {
      if (group < 0) {
        return BigInteger.ONE.negate();
      }
      value = value.shiftLeft(16).add(BigInteger.valueOf(group));
    }
    return value;
  }

  private static List<Integer> groups(String text) {
    List<Integer> groups = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String group : text.split(":", -1)) {
        groups.add(number(group, 16, 0xffff));
      }
    }
    return groups;
  }

  /** With the longest run of two or more empty groups as {@code ::}, as RFC 5952 writes it. */
  private static String ipv6(BigInteger value) {
    int[] groups = new int[IPV6_GROUPS];
    for (int i = 0; i < IPV6_GROUPS; i++) {
      groups[i] = value.shiftRight(16 * (IPV6_GROUPS - 1 - i)).intValue() & 0xffff;
    }
    int longest = 1;
    int gap = -1;
    for (int i = 0; i < IPV6_GROUPS; i++) {
      int run = 0;
      while (i + run < IPV6_GROUPS && groups[i + run] == 0) {
        run++;
      }
      if (run > longest) {
        longest = run;
        gap = i;
      }
    }
    return gap < 0
        ? hex(groups, 0, IPV6_GROUPS)
        : hex(groups, 0, gap) + "::" + hex(groups, gap + longest, IPV6_GROUPS);
  }

  private static String hex(int[] groups, int from, int to) {
    StringJoiner text = new StringJoiner(":");
    for (int i = from; i < to; i++) {
      text.add(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  /** Returns the number that the digits spell, or -1 if it is none or above {@code most}. */
  private static int number(String digits, int base, int most) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), base);
      value = value * base + digit;
      if (digit < 0 || value > most) {
        return -1;
      }
    }
    return digits.isEmpty() ? -1 : value;
  }
}
