package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.Classification.Kind;
import io.dutyline.engine.catalog.Responsibility.Owner;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The catalogue of one pack, read entry by entry: see {@link CatalogFormat}. */
final class PackedCatalog {
  private static final Kind[] KINDS = Kind.values();
  private static final Duty[] DUTIES = Duty.values();
  private static final Owner[] OWNERS = Owner.values();

  private final ByteBuffer data;
  private final int services;
  private final int table;
  private final int capacity;
  private final List<Pattern> patterns;
  private final Map<Integer, Described> described = new ConcurrentHashMap<>();

  private record Pattern(int kind, int service, TypePattern pattern) {}

  private record Described(Service service, List<Responsibility> lines) {}

  /** What the pack says of one type, without the properties. */
  record Entry(
      int service,
      Set<Duty> duties,
      boolean global,
      boolean schema,
      String tags,
      String arn,
      List<String> identifier) {}

  /**
   * Opens a packed catalogue.
   *
   * @throws IllegalArgumentException if the bytes are none, or of another version
   */
  PackedCatalog(byte[] bytes) {
    data = ByteBuffer.wrap(bytes);
    boolean ours = bytes.length > CatalogFormat.HEADER && data.getInt(0) == CatalogFormat.MAGIC;
    if (!ours || data.get(4) != CatalogFormat.VERSION) {
      throw new IllegalArgumentException("No catalogue that this version of the engine can read");
    }
    services = data.getInt(10);
    table = data.getInt(14);
    capacity = data.getInt(18);
    patterns = read(data.getInt(6), PackedCatalog::patterns);
  }

  boolean isBuiltIn() {
    return data.get(5) == 1;
  }

  /** Returns whether a type is AWS's by its name, so that it should be known. */
  boolean isAws(String type) {
    return patterns.stream()
        .filter(pattern -> pattern.kind() == Kind.UNCLASSIFIED.ordinal())
        .anyMatch(pattern -> pattern.pattern().matches(type));
  }

  /** Returns what this pack says of a type; empty if it says nothing. */
  Optional<Classification> classify(String type) {
    for (Pattern pattern : patterns) {
      boolean names = pattern.kind() >= 0 && pattern.kind() != Kind.UNCLASSIFIED.ordinal();
      if (names && pattern.pattern().matches(type)) {
        return Optional.of(Classification.without(KINDS[pattern.kind()]));
      }
    }
    return entry(type)
        .or(() -> unlisted(type))
        .map(
            entry -> {
              Described described = describe(entry.service());
              return new Classification(
                  Kind.AWS,
                  Optional.of(described.service()),
                  entry.duties(),
                  described.lines(),
                  entry.global());
            });
  }

  /** Returns the entry of a listed type. */
  Optional<Entry> entry(String key) {
    int slot = CatalogFormat.slot(key, capacity);
    for (int offset = offset(slot); offset != 0; offset = offset(slot)) {
      Optional<Entry> entry = read(offset, in -> entry(in, key));
      if (entry.isPresent()) {
        return entry;
      }
      slot = (slot + 1) & (capacity - 1);
    }
    return Optional.empty();
  }

  /** A type that is not listed takes its namespace's entry, and the service that claims it. */
  private Optional<Entry> unlisted(String type) {
    Optional<Entry> rest = entry(CatalogSource.namespace(type) + CatalogFormat.REST);
    for (Pattern pattern : patterns) {
      if (pattern.kind() == CatalogFormat.SERVICE && pattern.pattern().matches(type)) {
        Entry known =
            rest.orElse(new Entry(0, Set.of(), false, false, "", "", List.of()));
        return Optional.of(
            new Entry(
                pattern.service(), known.duties(), known.global(), false, "", "", List.of()));
      }
    }
    return rest;
  }

  private int offset(int slot) {
    return data.getInt(table + 4 * slot);
  }

  private Described describe(int service) {
    return described.computeIfAbsent(
        service, index -> read(data.getInt(services + 2 + 4 * index), this::described));
  }

  private Described described(DataInputStream in) throws IOException {
    Service service =
        new Service(
            in.readUTF(), in.readUTF(), Category.values()[in.readByte()], in.readBoolean());
    List<Responsibility> lines = new ArrayList<>(DUTIES.length);
    for (Duty duty : DUTIES) {
      lines.add(
          read(
              in.readInt(),
              line ->
                  new Responsibility(
                      duty, OWNERS[line.readByte()], line.readUTF(), line.readUTF())));
    }
    return new Described(service, lines);
  }

  private static Optional<Entry> entry(DataInputStream in, String key) throws IOException {
    if (!in.readUTF().equals(key)) {
      return Optional.empty();
    }
    int service = in.readShort();
    Set<Duty> duties = duties(in.readShort());
    boolean global = in.readBoolean();
    boolean schema = in.readBoolean();
    String tags = in.readUTF();
    String arn = in.readUTF();
    List<String> identifier = new ArrayList<>();
    for (int left = in.readByte(); left > 0; left--) {
      identifier.add(in.readUTF());
    }
    return Optional.of(
        new Entry(service, duties, global, schema, tags, arn, List.copyOf(identifier)));
  }

  private static Set<Duty> duties(int mask) {
    Set<Duty> duties = EnumSet.noneOf(Duty.class);
    for (Duty duty : DUTIES) {
      if ((mask & 1 << duty.ordinal()) != 0) {
        duties.add(duty);
      }
    }
    return duties;
  }

  private static List<Pattern> patterns(DataInputStream in) throws IOException {
    List<Pattern> patterns = new ArrayList<>();
    for (int left = in.readShort(); left > 0; left--) {
      patterns.add(new Pattern(in.readByte(), in.readShort(), new TypePattern(in.readUTF())));
    }
    return patterns;
  }

  private <T> T read(int offset, Decoder<T> decoder) {
    byte[] bytes = data.array();
    try {
      return decoder.decode(
          new DataInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset)));
    } catch (IOException e) {
      throw new UncheckedIOException("The packed catalogue is broken", e);
    }
  }

  private interface Decoder<T> {
    T decode(DataInputStream in) throws IOException;
  }
}
