package io.dutyline.engine.catalog;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.catalog.CatalogSource.KindLine;
import io.dutyline.engine.catalog.CatalogSource.ServiceSource;
import io.dutyline.engine.catalog.CatalogSource.TypeLine;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Packs a checked catalogue: see {@link CatalogFormat}. Equal input makes equal bytes. */
@SuppressWarnings("EnumOrdinal") // the file is read by the engine that wrote it, and no other
final class CatalogWriter {
  private final CatalogSource source;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> entries = new LinkedHashMap<>();
  private final Map<Responsibility, Integer> lines = new HashMap<>();

  CatalogWriter(CatalogSource source) {
    this.source = source;
  }

  byte[] write(boolean builtIn) throws IOException {
    out.write(new byte[CatalogFormat.HEADER]);
    for (TypeLine line : source.types().values()) {
      ServiceSource service = CatalogCheck.serviceOf(source, line.type()).orElseThrow();
      entry(line.type(), service, line.duties());
    }
    for (ServiceSource service : source.services()) {
      for (String namespace : service.namespaces()) {
        entry(namespace + CatalogFormat.REST, service, unlisted(service, namespace));
      }
    }
    int[] services = services();
    int patterns = out.size();
    patterns();
    int serviceTable = out.size();
    out.writeShort(services.length);
    for (int offset : services) {
      out.writeInt(offset);
    }
    int table = out.size();
    int capacity = table();
    byte[] packed = bytes.toByteArray();
    ByteBuffer.wrap(packed)
        .putInt(CatalogFormat.MAGIC)
        .put(CatalogFormat.VERSION)
        .put((byte) (builtIn ? 1 : 0))
        .putInt(patterns)
        .putInt(serviceTable)
        .putInt(table)
        .putInt(capacity);
    return packed;
  }

  private Set<Duty> unlisted(ServiceSource service, String namespace) {
    Set<Duty> duties = EnumSet.noneOf(Duty.class);
    duties.addAll(source.unlistedDuties());
    if (service.isGlobal(namespace + CatalogFormat.REST)) {
      duties.remove(Duty.DATA_RESIDENCY);
    }
    return duties;
  }

  private void entry(String key, ServiceSource service, Set<Duty> duties) throws IOException {
    entries.put(key, out.size());
    TypeSource schema = source.schemas().get(key);
    out.writeUTF(key);
    out.writeShort(source.services().indexOf(service));
    int mask = 0;
    for (Duty duty : duties) {
      mask |= 1 << duty.ordinal();
    }
    out.writeShort(mask);
    out.writeBoolean(service.isGlobal(key));
    out.writeBoolean(schema != null);
    out.writeUTF(schema == null ? "" : schema.tags());
    out.writeUTF(schema == null ? "" : schema.arn());
    List<String> identifier = schema == null ? List.of() : schema.identifier();
    out.writeByte(identifier.size());
    for (String name : identifier) {
      out.writeUTF(name);
    }
  }

  private int[] services() throws IOException {
    int[] offsets = new int[source.services().size()];
    for (int i = 0; i < offsets.length; i++) {
      ServiceSource source = this.source.services().get(i);
      for (Responsibility line : source.responsibilities()) {
        line(line);
      }
      Service service = source.service();
      offsets[i] = out.size();
      out.writeUTF(service.id());
      out.writeUTF(service.name());
      out.writeByte(service.category().ordinal());
      out.writeBoolean(service.container());
      for (Responsibility line : source.responsibilities()) {
        out.writeInt(requireNonNull(lines.get(line)));
      }
    }
    return offsets;
  }

  /** Services of one category share its lines. */
  private void line(Responsibility line) throws IOException {
    if (lines.putIfAbsent(line, out.size()) == null) {
      out.writeByte(line.owner().ordinal());
      out.writeUTF(line.aws());
      out.writeUTF(line.customer());
    }
  }

  /** Kinds first; then what services claim by pattern, the longest first. */
  private void patterns() throws IOException {
    record Claim(TypePattern pattern, int service) {}
    List<Claim> claims =
        source.services().stream()
            .flatMap(
                service ->
                    service.claims().stream()
                        .filter(pattern -> !pattern.isExact())
                        .map(p -> new Claim(p, source.services().indexOf(service))))
            .sorted(Comparator.comparing(claim -> -claim.pattern().text().length()))
            .toList();
    out.writeShort(source.kinds().size() + claims.size());
    for (KindLine line : source.kinds()) {
      pattern((byte) line.kind().ordinal(), 0, line.pattern());
    }
    for (Claim claim : claims) {
      pattern(CatalogFormat.SERVICE, claim.service(), claim.pattern());
    }
  }

  private void pattern(byte kind, int service, TypePattern pattern) throws IOException {
    out.writeByte(kind);
    out.writeShort(service);
    out.writeUTF(pattern.text());
  }

  private int table() throws IOException {
    int capacity = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
    int[] table = new int[capacity];
    entries.forEach(
        (key, offset) -> {
          int slot = CatalogFormat.slot(key, capacity);
          while (table[slot] != 0) {
            slot = (slot + 1) & (capacity - 1);
          }
          table[slot] = offset;
        });
    for (int offset : table) {
      out.writeInt(offset);
    }
    return capacity;
  }
}
