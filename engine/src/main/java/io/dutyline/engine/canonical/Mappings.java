package io.dutyline.engine.canonical;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The mappings of the packs on a class path, each type read when it is first asked for. Any number
 * of threads may use it. Public: the doors start here.
 */
public final class Mappings {
  private final ClassLoader loader;
  private final Map<String, Map<String, byte[]>> services = new ConcurrentHashMap<>();
  private final Map<String, Optional<TypeMapping>> types = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, String> awscc;
  private volatile @Nullable Map<String, String> byCanonical;

  private Mappings(ClassLoader loader) {
    this.loader = loader;
  }

  /** Returns the mappings of a class path; nothing is read yet. */
  public static Mappings load(ClassLoader loader) {
    return new Mappings(loader);
  }

  /**
   * Returns the canonical types that rules know a type of Terraform's by, of which it may be a
   * part, sorted; empty if it is not known, or has no counterpart.
   */
  public Set<String> canonicalTypes(String type) {
    Set<String> canonical = new TreeSet<>();
    awscc(type).ifPresent(canonical::add);
    Optional<TypeMapping> mapping = of(type);
    if (mapping.isPresent() && mapping.get().relation() != TypeMapping.Relation.OWN) {
      mapping.get().canonicals().views().values().forEach(v -> canonical.add(v.canonicalType()));
    }
    return canonical;
  }

  /** Returns what is said of a type of hashicorp/aws; empty if it is not known. */
  Optional<TypeMapping> of(String type) {
    Optional<TypeMapping> known = types.get(type);
    if (known == null) {
      known = find(type);
      types.put(type, known);
    }
    return known;
  }

  /** Returns the canonical type of a type of hashicorp/awscc. */
  Optional<String> awscc(String type) {
    Map<String, String> known = awscc;
    if (known == null) {
      known = pairs(MappingFormat.TYPES);
      awscc = known;
    }
    return Optional.ofNullable(known.get(type));
  }

  private Optional<TypeMapping> find(String type) {
    if (!type.startsWith("aws_")) {
      return Optional.empty();
    }
    String resource = MappingFormat.resource(type);
    byte[] bytes = services.computeIfAbsent(resource, this::service).get(type);
    if (bytes == null) {
      return Optional.empty();
    }
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      return Optional.of(new MappingInput(in).mapping(type));
    } catch (IOException e) {
      throw broken(resource, e);
    }
  }

  private Map<String, byte[]> service(String resource) {
    Map<String, byte[]> found = new HashMap<>();
    try {
      for (URL url : Collections.list(loader.getResources(resource))) {
        byte[] bytes = read(url);
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readByte() != MappingFormat.VERSION) {
          throw new IllegalStateException("Mapping of another version of the engine: " + url);
        }
        while (in.available() > 0) {
          String type = in.readUTF();
          byte[] mapping = new byte[in.readInt()];
          in.readFully(mapping);
          found.putIfAbsent(type, mapping);
        }
      }
    } catch (IOException e) {
      throw broken(resource, e);
    }
    return found;
  }

  /** Returns what Terraform calls a canonical type, by the type's most common name. */
  String typeOf(String canonicalType) {
    Map<String, String> known = byCanonical;
    if (known == null) {
      known = pairs(MappingFormat.CANONICAL);
      byCanonical = known;
    }
    return known.getOrDefault(canonicalType, canonicalType);
  }

  /**
   * Returns whether an address names a managed resource of a canonical type: {@code
   * module.a.aws_kms_key.b}.
   */
  boolean isOfType(String address, String canonicalType) {
    int start = address.startsWith("aws_") ? 0 : address.lastIndexOf(".aws_") + 1;
    boolean data = address.startsWith("data.") || address.contains(".data.");
    int end = address.indexOf('.', start);
    if (data || end < 0 || !address.startsWith("aws_", start)) {
      return false;
    }
    Optional<TypeMapping> named = of(address.substring(start, end));
    return named.isPresent()
        && named.get().relation() == TypeMapping.Relation.SAME
        && named.get().canonicals().views().values().stream()
            .anyMatch(each -> each.canonicalType().equals(canonicalType));
  }

  /** Returns all types of hashicorp/aws that the tables know. */
  List<String> types() {
    return lines(MappingFormat.NAMES);
  }

  private Map<String, String> pairs(String resource) {
    Map<String, String> found = new HashMap<>();
    for (String line : lines(resource)) {
      int space = line.indexOf(' ');
      found.putIfAbsent(line.substring(0, space), line.substring(space + 1));
    }
    return found;
  }

  private List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try {
      for (URL url : Collections.list(loader.getResources(resource))) {
        new String(read(url), StandardCharsets.UTF_8).lines().forEach(lines::add);
      }
    } catch (IOException e) {
      throw broken(resource, e);
    }
    return lines;
  }

  /** Without the URL cache: it would keep a jar open that the user's build wants to replace. */
  private static byte[] read(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static UncheckedIOException broken(String resource, IOException e) {
    return new UncheckedIOException("The mapping " + resource + " cannot be read", e);
  }
}
