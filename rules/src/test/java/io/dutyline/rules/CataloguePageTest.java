package io.dutyline.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Keeps the list of services in the documentation equal to the data. */
final class CataloguePageTest {
  private static final String END = "<!-- end of services -->";
  private static final Path PAGE = Path.of("../docs/catalogue.md");
  private static final Path MENDED = Path.of("target/catalogue.md");

  @Test
  void pageListsTheServicesOfTheData() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int start = page.indexOf('\n', page.indexOf("<!-- services:")) + 1;
    String mended = page.substring(0, start) + services() + page.substring(page.indexOf(END));
    Files.writeString(MENDED, mended);
    assertTrue(mended.equals(page), "copy rules/" + MENDED + " to docs");
  }

  private static String services() throws IOException {
    String text = Files.readString(Path.of("src/main/data/catalog/services.yaml"));
    MapValue services =
        (MapValue) DataFile.read(new SourceFile("services.yaml", text)).value().orElseThrow();
    return section("Infrastructure", services, s -> text(s, "category").equals("infrastructure"))
        + section("Abstracted, container", services, s -> text(s, "container").equals("true"))
        + section(
            "Abstracted",
            services,
            s -> !text(s, "category").equals("infrastructure") && text(s, "container").isEmpty());
  }

  private static String section(String title, MapValue services, Predicate<MapValue> wanted) {
    StringBuilder out = new StringBuilder();
    int count = 0;
    for (Map.Entry<String, MapValue.Entry> entry : services.entries().entrySet()) {
      MapValue service = (MapValue) entry.getValue().value();
      if (wanted.test(service)) {
        count++;
        String row = "| `%s` | %s | %s |\n";
        out.append(row.formatted(entry.getKey(), text(service, "name"), text(service, "why")));
      }
    }
    return "\n### %s: %d\n\n| id | service | why |\n|---|---|---|\n%s\n"
        .formatted(title, count, out);
  }

  private static String text(MapValue map, String key) {
    Value value = map.get(key);
    return value instanceof Scalar scalar ? scalar.text() : "";
  }
}
