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

/**
 * The catalogue of one pack, read entry by entry: see {@link CatalogFormat}. Written without
 * lambdas: every scan passes here, and the first lambdas of a JVM cost more than all the rest of a
 * lookup.
 */
@SuppressWarnings("EnumOrdinal") // the file is read by the engine that wrote it, and no other
final class PackedCatalog {
  private static final Kind[] KINDS = Kind.values();
  private static final Duty[] DUTIES = Duty.values();
  private static final Owner[] OWNERS = Owner.values();
  private static final Category[] CATEGORIES = Category.values();

  private final byte[] bytes;
  private final ByteBuffer data;
  private final int services;
  private final int table;
  private final int capacity;
  private final List<Pattern> patterns;
  private final Map<Integer, Described> described = new ConcurrentHashMap<>();

  private record Pattern(int kind, int service, TypePattern pattern) {
    boolean leadsTo(Kind wanted) {
      return kind == wanted.ordinal();
    }

    boolean leadsToService() {
      return kind == CatalogFormat.SERVICE;
    }
  }

  private record Described(Service service, List<Responsibility> lines) {}

  /** What the pack says of one type, without the properties. */
  record Entry(
      int service,
      Set<Duty> duties,
      boolean global,
      boolean schema,
      String tags,
      String arn,
      List<String> identifier) {

    /** Returns what this says of a whole namespace, for a type of it that has no entry. */
    Entry forService(int other) {
      return new Entry(other, duties, global, false, "", "", List.of());
    }
  }

  /**
   * Opens a packed catalogue.
   *
   * @throws IllegalArgumentException if the bytes are none, or of another version
   */
  PackedCatalog(byte[] bytes) {
    this.bytes = bytes;
    data = ByteBuffer.wrap(bytes);
    boolean ours = bytes.length > CatalogFormat.HEADER && data.getInt(0) == CatalogFormat.MAGIC;
    if (!ours || data.get(4) != CatalogFormat.VERSION) {
      throw new IllegalArgumentException("No catalogue that this version of the engine can read");
    }
    services = data.getInt(10);
    table = data.getInt(14);
    capacity = data.getInt(18);
    try {
      patterns = patterns(at(data.getInt(6)));
    } catch (IOException e) {
      throw broken(e);
    }
  }

  boolean isBuiltIn() {
    return data.get(5) == 1;
  }

  /** Returns whether a type is AWS's by its name, so that it should be known. */
  boolean isAws(String type) {
    for (Pattern pattern : patterns) {
      if (pattern.leadsTo(Kind.UNCLASSIFIED) && pattern.pattern().matches(type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what this pack says of a type; empty if it says nothing. */
  Optional<Classification> classify(String type) {
    for (Pattern pattern : patterns) {
      boolean named = !pattern.leadsToService() && !pattern.leadsTo(Kind.UNCLASSIFIED);
      if (named && pattern.pattern().matches(type)) {
        return Optional.of(Classification.without(KINDS[pattern.kind()]));
      }
    }
    Optional<Entry> entry = entry(type);
    if (entry.isEmpty()) {
      entry = unlisted(type);
    }
    return entry.isEmpty() ? Optional.empty() : Optional.of(classification(entry.get()));
  }

  /** Returns the entry of a listed type. */
  Optional<Entry> entry(String key) {
    try {
      int slot = CatalogFormat.slot(key, capacity);
      for (int offset = offset(slot); offset != 0; offset = offset(slot)) {
        DataInputStream in = at(offset);
        if (in.readUTF().equals(key)) {
          return Optional.of(entry(in));
        }
        slot = (slot + 1) & (capacity - 1);
      }
      return Optional.empty();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** A type that is not listed takes its namespace's duties, and the service that claims it. */
  private Optional<Entry> unlisted(String type) {
    Optional<Entry> rest = entry(CatalogSource.namespace(type) + CatalogFormat.REST);
    for (Pattern pattern : patterns) {
      if (rest.isPresent() && pattern.leadsToService() && pattern.pattern().matches(type)) {
        return Optional.of(rest.get().forService(pattern.service()));
      }
    }
    return rest;
  }

  private Classification classification(Entry entry) {
    Described service = described.get(entry.service());
    if (service == null) {
      service = describe(entry.service());
      described.put(entry.service(), service);
    }
    return new Classification(
        Kind.AWS, Optional.of(service.service()), entry.duties(), service.lines(), entry.global());
  }

  private Described describe(int index) {
    try {
      DataInputStream in = at(data.getInt(services + 2 + 4 * index));
      Service service =
          new Service(in.readUTF(), in.readUTF(), CATEGORIES[in.readByte()], in.readBoolean());
      List<Responsibility> lines = new ArrayList<>(DUTIES.length);
      for (Duty duty : DUTIES) {
        DataInputStream line = at(in.readInt());
        Owner owner = OWNERS[line.readByte()];
        lines.add(new Responsibility(duty, owner, line.readUTF(), line.readUTF()));
      }
      return new Described(service, lines);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private static Entry entry(DataInputStream in) throws IOException {
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
    return new Entry(service, duties, global, schema, tags, arn, List.copyOf(identifier));
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

  private int offset(int slot) {
    return data.getInt(table + 4 * slot);
  }

  private DataInputStream at(int offset) {
    return new DataInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset));
  }

  private static UncheckedIOException broken(IOException e) {
    return new UncheckedIOException("The packed catalogue is broken", e);
  }
}
