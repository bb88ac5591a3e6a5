package io.dutyline.engine.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A network, IPv4 or IPv6; an address is a network of one. Read by hand: the JDK's parsers may ask
 * a name server for what is no address.
 */
final class CidrBlock {
  private static final int V4_BYTES = 4;
  private static final int V6_GROUPS = 8;

  /** 4 or 16 bytes; bits behind {@code length} do not count, as for AWS. */
  private final byte[] address;

  private final int length;

  private CidrBlock(byte[] address, int length) {
    this.address = address;
    this.length = length;
  }

  /** Returns the network that a text writes; empty if it writes none. */
  static Optional<CidrBlock> parse(String written) {
    String text = written.strip();
    int slash = text.indexOf('/');
    String host = slash < 0 ? text : text.substring(0, slash);
    Optional<byte[]> address = host.indexOf(':') < 0 ? parseV4(host) : parseV6(host);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    int bits = address.get().length * 8;
    int length = slash < 0 ? bits : number(text.substring(slash + 1), 10, 3);
    return length < 0 || length > bits
        ? Optional.empty()
        : Optional.of(new CidrBlock(address.get(), length));
  }

  /** Returns whether a network can be written that starts so. */
  static boolean mayStart(String prefix) {
    return prefix.chars().allMatch(c -> Character.digit(c, 16) >= 0 || " ./:".indexOf(c) >= 0);
  }

  /** Returns whether every address of {@code other} is one of this network. */
  boolean covers(CidrBlock other) {
    if (address.length != other.address.length || length > other.length) {
      return false;
    }
    for (int bit = 0; bit < length; bit++) {
      if (bit(address, bit) != bit(other.address, bit)) {
        return false;
      }
    }
    return true;
  }

  private static int bit(byte[] bytes, int index) {
    return (bytes[index / 8] >> (7 - index % 8)) & 1;
  }

  private static Optional<byte[]> parseV4(String host) {
    String[] parts = host.split("\\.", -1);
    byte[] bytes = new byte[V4_BYTES];
    if (parts.length != V4_BYTES) {
      return Optional.empty();
    }
    for (int i = 0; i < V4_BYTES; i++) {
      int part = number(parts[i], 10, 3);
      if (part < 0 || part > 255) {
        return Optional.empty();
      }
      bytes[i] = (byte) part;
    }
    return Optional.of(bytes);
  }

  private static Optional<byte[]> parseV6(String host) {
    int gap = host.indexOf("::");
    if (gap < 0) {
      return groups(host, true).filter(groups -> groups.size() == V6_GROUPS).map(CidrBlock::bytes);
    }
    Optional<List<Integer>> head = groups(host.substring(0, gap), false);
    Optional<List<Integer>> tail = groups(host.substring(gap + 2), true);
    if (head.isEmpty() || tail.isEmpty()) {
      return Optional.empty();
    }
    int zeros = V6_GROUPS - head.get().size() - tail.get().size();
    if (zeros < 1) {
      return Optional.empty();
    }
    List<Integer> all = new ArrayList<>(head.get());
    all.addAll(Collections.nCopies(zeros, 0));
    all.addAll(tail.get());
    return Optional.of(bytes(all));
  }

  /** At the address's end the last group may be an IPv4 address, which makes two. */
  private static Optional<List<Integer>> groups(String text, boolean atEnd) {
    List<Integer> groups = new ArrayList<>();
    String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = atEnd && i == parts.length - 1;
      Optional<byte[]> v4 = last ? parseV4(parts[i]) : Optional.empty();
      int group = v4.isPresent() ? pair(v4.get(), 0) : number(parts[i], 16, 4);
      if (group < 0) {
        return Optional.empty();
      }
      groups.add(group);
      v4.ifPresent(bytes -> groups.add(pair(bytes, 2)));
    }
    return Optional.of(groups);
  }

  private static int pair(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }

  private static byte[] bytes(List<Integer> groups) {
    byte[] bytes = new byte[groups.size() * 2];
    for (int i = 0; i < groups.size(); i++) {
      bytes[2 * i] = (byte) (groups.get(i) >> 8);
      bytes[2 * i + 1] = groups.get(i).byteValue();
    }
    return bytes;
  }

  /** Returns the number that the whole text writes; -1 if it writes none. */
  private static int number(String text, int radix, int longest) {
    if (text.isEmpty() || text.length() > longest) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * radix + digit;
    }
    return number;
  }
}
