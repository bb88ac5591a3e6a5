package io.dutyline.engine.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Loads the catalogue from the rule packs on a class path. Public: the doors start here. */
public final class Catalogs {
  private Catalogs() {}

  /**
   * Returns what all packs say together; where two speak of one type, a pack of one's own goes
   * before the built-in one. A pack without a catalogue is fine; with none at all, every type is a
   * third party's. Quick: nothing is decoded before it is asked for.
   *
   * @throws IllegalStateException if a pack's catalogue is of another version of the engine
   */
  public static Catalog load(ClassLoader loader) {
    List<PackedCatalog> packs = new ArrayList<>();
    List<PackedCatalog> builtIn = new ArrayList<>();
    try {
      for (URL url : Collections.list(loader.getResources(CatalogFormat.CATALOGUE))) {
        PackedCatalog pack = open(url);
        (pack.isBuiltIn() ? builtIn : packs).add(pack);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The catalogue cannot be read", e);
    }
    packs.addAll(builtIn);
    return new LoadedCatalog(packs, new SchemaResources(loader));
  }

  private static PackedCatalog open(URL url) throws IOException {
    try {
      return new PackedCatalog(read(url));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(e.getMessage() + ": " + url, e);
    }
  }

  /** Without the URL cache: it would keep a jar open that the user's build wants to replace. */
  static byte[] read(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
