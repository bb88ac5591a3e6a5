package io.dutyline.hcl.function;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** IP addresses as numbers and as text. */
final class IpAddress {
  /** How many bits an IPv6 address has before those of the IPv4 address that it stands for. */
  static final int MAPPED_BITS = 96;

  private static final int GROUPS = 8;
  private static final int MAPPED_LENGTH = 48;

  private IpAddress() {}

  /** Returns null if it is no address. Numbers with leading zeros are decimal. */
  static @Nullable BigInteger parse(String text) {
    return text.indexOf(':') < 0 ? ipv4(text) : ipv6(text);
  }

  private static @Nullable BigInteger ipv4(String text) {
    List<String> parts = TextFamily.split(text, ".");
    if (parts.size() != 4) {
      return null;
    }
    long address = 0;
    for (String part : parts) {
      int number = number(part, 10, 3);
      if (number < 0 || number > 255) {
        return null;
      }
      address = address << 8 | number;
    }
    return BigInteger.valueOf(address);
  }

  private static @Nullable BigInteger ipv6(String text) {
    int gap = text.indexOf("::");
    List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
    List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2), true);
    if (head == null || tail == null) {
      return null;
    }
    int missing = GROUPS - head.size() - tail.size();
    if (gap < 0 ? missing != 0 : missing < 1) {
      return null;
    }
    BigInteger address = BigInteger.ZERO;
    for (int group : head) {
      address = address.shiftLeft(16).or(BigInteger.valueOf(group));
    }
    address = address.shiftLeft(16 * missing);
    for (int group : tail) {
      address = address.shiftLeft(16).or(BigInteger.valueOf(group));
    }
    return address;
  }

  /**
   * @param atEnd whether the last group may be an IPv4 address, which is two
   */
  private static @Nullable List<Integer> groups(String text, boolean atEnd) {
    List<Integer> groups = new ArrayList<>();
    if (text.isEmpty()) {
      return groups;
    }
    List<String> parts = TextFamily.split(text, ":");
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (atEnd && i == parts.size() - 1 && part.indexOf('.') >= 0) {
        BigInteger last = ipv4(part);
        if (last == null) {
          return null;
        }
        groups.add(last.shiftRight(16).intValue());
        groups.add(last.intValue() & 0xffff);
        continue;
      }
      int group = number(part, 16, 4);
      if (group < 0) {
        return null;
      }
      groups.add(group);
    }
    return groups;
  }

  /** Returns a number without a sign; -1 if it is none. */
  private static int number(String text, int radix, int longest) {
    if (text.isEmpty() || text.length() > longest) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c > 'f' ? -1 : Character.digit(c, radix);
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number;
  }

  /** Returns whether an IPv6 address stands for one of IPv4; then it is written as that. */
  static boolean isMapped(BigInteger address) {
    return address.bitLength() == MAPPED_LENGTH && address.shiftRight(32).intValue() == 0xffff;
  }

  /** Returns the text of an address; IPv6 in its short form (RFC 5952). */
  static String text(BigInteger address, int bits) {
    if (bits == IpNetwork.IPV4_BITS || isMapped(address)) {
      long number = address.longValue();
      return (number >> 24 & 255)
          + "."
          + (number >> 16 & 255)
          + "."
          + (number >> 8 & 255)
          + "."
          + (number & 255);
    }
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = address.shiftRight(16 * (GROUPS - 1 - i)).intValue() & 0xffff;
    }
    return ipv6Text(groups);
  }

  private static String ipv6Text(int[] groups) {
    int gapStart = -1;
    int gapLength = 1;
    for (int i = 0; i < GROUPS; i++) {
      int length = zerosFrom(groups, i);
      if (length > gapLength) {
        gapStart = i;
        gapLength = length;
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (i == gapStart) {
        text.append("::");
        i += gapLength - 1;
        continue;
      }
      if (text.length() > 0 && text.charAt(text.length() - 1) != ':') {
        text.append(':');
      }
      text.append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  private static int zerosFrom(int[] groups, int start) {
    int end = start;
    while (end < GROUPS && groups[end] == 0) {
      end++;
    }
    return end - start;
  }
}
