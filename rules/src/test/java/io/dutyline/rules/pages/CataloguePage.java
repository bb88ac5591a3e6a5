package io.dutyline.rules.pages;

import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The list of services in the catalogue's page. */
final class CataloguePage {
  private static final String START = "<!-- services:";
  private static final String END = "<!-- end of services -->";

  private CataloguePage() {}

  /** Returns the page with the services that the data has. */
  static String mended(String page) throws IOException {
    int start = page.indexOf('\n', page.indexOf(START)) + 1;
    return page.substring(0, start) + services() + page.substring(page.indexOf(END));
  }

  private static String services() throws IOException {
    String text = Files.readString(Path.of("src/main/data/catalog/services.yaml"));
    MapValue services =
        (MapValue) DataFile.read(new SourceFile("services.yaml", text)).value().orElseThrow();
    Predicate<MapValue> infrastructure = s -> text(s, "category").equals("infrastructure");
    Predicate<MapValue> container = s -> text(s, "container").equals("true");
    Predicate<MapValue> others = Predicate.not(infrastructure.or(container));
    return section("Infrastructure", services, infrastructure, "name", "why")
        + section("Abstracted, container", services, container, "name", "why")
        + section("Abstracted", services, others, "name")
        + "\n";
  }

  private static String section(
      String title, MapValue services, Predicate<MapValue> wanted, String... columns) {
    StringBuilder rows = new StringBuilder();
    int count = 0;
    for (Map.Entry<String, MapValue.Entry> entry : services.entries().entrySet()) {
      MapValue service = (MapValue) entry.getValue().value();
      if (wanted.test(service)) {
        count++;
        List<String> cells = new ArrayList<>(List.of(Markdown.code(entry.getKey())));
        List.of(columns).forEach(column -> cells.add(text(service, column)));
        rows.append(Markdown.row(cells.toArray(String[]::new)));
      }
    }
    return "\n### %s: %d\n\n%s%s".formatted(title, count, head(columns), rows);
  }

  private static String head(String... columns) {
    List<String> titles = new ArrayList<>(List.of("id", "service"));
    titles.addAll(List.of(columns).subList(1, columns.length));
    return Markdown.head(titles.toArray(String[]::new));
  }

  private static String text(MapValue map, String key) {
    Value value = map.get(key);
    return value instanceof Scalar scalar ? scalar.text() : "";
  }
}
