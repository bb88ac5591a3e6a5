package io.dutyline.engine.canonical;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.CatalogCompiler;
import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.data.DataFile;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small world of boxes: its catalogue, its tables, and stacks whose resources are written as
 * YAML. A text {@code ref a.b.c} is an attribute of another resource, {@code unknown x} the
 * variable x.
 */
final class Bench {
  private static final String DATA = "data.";

  private final Path folder;
  private final Catalog catalog;

  Bench(Path folder, String canonical, String terraform, String types) throws IOException {
    this.folder = folder;
    write("data/schema/AWS.Box.txt", canonical);
    write("data/terraform/schema/aws_box.txt", terraform);
    write("data/terraform/types.txt", types);
    write(
        "data/catalog/services.yaml",
        "box: { name: Box, category: abstracted, namespaces: [AWS::Box] }");
    StringBuilder listed = new StringBuilder("AWS::Box: { none: [");
    canonical
        .lines()
        .filter(line -> line.startsWith("AWS::Box::"))
        .forEach(line -> listed.append(line.substring("AWS::Box::".length())).append(", "));
    write("data/catalog/types.yaml", listed.append("] }").toString());
    write("data/catalog/terraform.yaml", "box: { none: [aws_box_policy, aws_box_setting] }");
    write("data/catalog/kinds.yaml", "aws: [\"AWS::*\", \"aws_*\"]\nunlisted: [backup]");
    write("data/catalog/responsibilities.yaml", responsibilities());
    CatalogCompiler.main(
        new String[] {folder.resolve("data").toString(), folder.resolve("out").toString()});
    catalog = Catalogs.load(loader());
  }

  private static String responsibilities() {
    StringBuilder text = new StringBuilder();
    for (String category : List.of("infrastructure", "abstracted", "container")) {
      text.append(category).append(":\n");
      for (Duty duty : Duty.values()) {
        text.append("  ").append(duty.id()).append(": { owner: customer, customer: You do it. }\n");
      }
    }
    return text.toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private ClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {folder.resolve("out").toUri().toURL()}, null);
  }

  /** Returns what is wrong with a table, as {@code line: summary: detail}. */
  List<String> problems(String table) throws IOException {
    write("data/terraform/box.yaml", table);
    List<Diagnostic> problems =
        MappingCompiler.compile(folder.resolve("data/terraform"), folder.resolve("out"), catalog);
    return problems.stream()
        .map(p -> p.range().startLine() + ": " + p.summary() + ": " + p.detail())
        .toList();
  }

  /** Returns the stack that resources make under a table that is sound. */
  Stack stack(String table, String resources) throws IOException {
    List<String> problems = problems(table);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    Value file = DataFile.read(new SourceFile("main.tf", resources)).value().orElseThrow();
    List<TerraformResource> all = new ArrayList<>();
    List<TerraformResource> documents = new ArrayList<>();
    ((MapValue) file)
        .entries()
        .forEach(
            (address, entry) ->
                (address.startsWith(DATA) ? documents : all).add(resource(address, entry)));
    SourceRange head = new SourceRange("main.tf", 1, 1, 1, 1);
    TerraformStack stack =
        new TerraformStack(
            ".", "terraform", Regions.UNKNOWN, head, all, documents, List.of(), List.of());
    return Canonicalisation.of(stack, Mappings.load(loader()), catalog, type -> false);
  }

  private static TerraformResource resource(String address, MapValue.Entry entry) {
    MapValue written = (MapValue) written(entry.value());
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>(written.entries());
    MapValue.Entry exists = entries.remove("exists");
    MapValue.Entry region = entries.remove("provider_region");
    MapValue.Entry tags = entries.remove("default_tags");
    SourceRange head = entry.keyRange();
    return new TerraformResource(
        address,
        type(address),
        MapValue.of(entries, written.range(), Origin.LITERAL),
        exists == null ? new Scalar(true, head, Origin.COMPUTED) : exists.value(),
        region == null ? new Absent(head, Origin.COMPUTED) : region.value(),
        tags == null ? MapValue.of(Map.of(), head, Origin.COMPUTED) : (MapValue) tags.value(),
        head,
        entry.range(),
        List.of());
  }

  private static String type(String address) {
    int start = address.startsWith(DATA) ? DATA.length() : 0;
    return address.substring(start, address.indexOf('.', start));
  }

  private static Value written(Value value) {
    if (value instanceof MapValue map) {
      Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
      map.entries().forEach((key, entry) -> entries.put(key, entry.with(written(entry.value()))));
      return MapValue.of(entries, map.range(), map.origin());
    }
    if (value instanceof ListValue list) {
      List<Value> elements = list.elements().stream().map(Bench::written).toList();
      return ListValue.of(elements, list.range(), list.origin());
    }
    String text = value instanceof Scalar scalar ? scalar.text() : "";
    if (text.startsWith("ref ")) {
      int dot = text.lastIndexOf('.');
      Reference reference = new Reference(text.substring(4, dot), text.substring(dot + 1));
      return Unknown.because(Cause.RESOURCE_ATTRIBUTE, text.substring(4), value.range())
          .from(value.range(), Origin.COMPUTED.referringTo(reference));
    }
    return text.startsWith("unknown ")
        ? Unknown.because(Cause.PARAMETER, text.substring(8), value.range())
        : value;
  }

  /** Returns a value in a few words: {@code {A: 1, B: [x, ?v]}}. */
  static String show(Value value) {
    if (value instanceof MapValue map) {
      List<String> entries = new ArrayList<>();
      map.entries().forEach((key, entry) -> entries.add(key + ": " + show(entry.value())));
      if (map.rest() != null) {
        entries.add("…");
      }
      return "{" + String.join(", ", entries) + "}";
    }
    if (value instanceof ListValue list) {
      List<String> elements = new ArrayList<>();
      list.elements().forEach(each -> elements.add(show(each)));
      if (list.rest() != null) {
        elements.add("…");
      }
      return "[" + String.join(", ", elements) + "]";
    }
    if (value instanceof Unknown unknown) {
      String possible =
          String.join("|", unknown.hints().possible().stream().map(Scalar::text).toList());
      return "?" + possible + (unknown.hints().mayBeAbsent() ? "~" : "");
    }
    return value instanceof Scalar scalar ? scalar.text() : "~";
  }
}
