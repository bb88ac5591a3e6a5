package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.TypeDefinition.Property;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the resource types of one namespace, one block of lines each:
 *
 * <pre>
 * AWS::S3::Example
 *   &#64;identifier Name
 *   Rules: Rule[] !
 *   .Rule
 *     Status: string !~ = Enabled | Disabled
 * </pre>
 *
 * <p>{@code !} is required, {@code ~} replaces the resource, behind {@code =} stand the allowed
 * values, and {@code .Rule} starts the properties of a definition. In Terraform's schemas {@code *}
 * is a secret, {@code +} a nested block, and a default stands behind {@code :=}.
 */
final class SchemaFile {
  private static final String RESOURCE_PROPERTY = "  ";
  private static final String DEFINITION_PROPERTY = "    ";
  private static final String DEFAULT = ":=";

  private final SourceFile file;
  private final List<TypeSource> types = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, List<String>> facts = new LinkedHashMap<>();
  private final Map<String, Map<String, Property>> definitions = new LinkedHashMap<>();
  private String type = "";
  private int typeLine;
  private Map<String, Property> open = new LinkedHashMap<>();

  private SchemaFile(SourceFile file) {
    this.file = file;
  }

  /** Returns the file's types; a line that says nothing is an error and is left out. */
  static Parsed<List<TypeSource>> read(SourceFile file) {
    SchemaFile reader = new SchemaFile(file);
    String text = file.text();
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      reader.line(text.substring(start, end), ++number);
      start = end + 1;
    }
    reader.close();
    return Parsed.of(List.copyOf(reader.types), reader.diagnostics);
  }

  /** Returns one type of a file that was checked when it was packed. */
  static Optional<TypeSource> find(SourceFile file, String type) {
    String text = file.text();
    int start = text.startsWith(type + "\n") ? 0 : text.indexOf("\n" + type + "\n");
    if (start < 0) {
      return Optional.empty();
    }
    int end = text.indexOf("\n\n", start + 1);
    String block = text.substring(start, end < 0 ? text.length() : end);
    return Optional.of(read(new SourceFile(file.path(), block)).value().orElseThrow().get(0));
  }

  private void line(String line, int number) {
    if (line.isEmpty()) {
      return;
    }
    if (line.charAt(0) != ' ') {
      close();
      open(line, number);
    } else if (type.isEmpty()) {
      error("Property without a type", "Write the resource type above it.", number);
    } else if (line.startsWith("  @")) {
      String[] words = line.substring(3).split(" ");
      facts.put(words[0], List.of(Arrays.copyOfRange(words, 1, words.length)));
    } else if (line.startsWith("  .")) {
      open = new LinkedHashMap<>();
      definitions.put(line.substring(3), open);
    } else {
      property(line, number);
    }
  }

  private void open(String line, int number) {
    type = line;
    typeLine = number;
    facts.clear();
    definitions.clear();
    open = new LinkedHashMap<>();
    definitions.put(TypeDefinition.ROOT, open);
  }

  private void close() {
    if (type.isEmpty()) {
      return;
    }
    TypeDefinition definition = new TypeDefinition(definitions);
    for (String name : definition.unknownDefinitions()) {
      error("Unknown definition", "'%s' of %s is not defined.".formatted(name, type), typeLine);
    }
    types.add(
        new TypeSource(
            type,
            facts.getOrDefault("identifier", List.of()),
            String.join(" ", facts.getOrDefault("arn", List.of())),
            String.join("", facts.getOrDefault("tags", List.of())),
            facts.getOrDefault("attributes", List.of()),
            definition));
    type = "";
  }

  private void property(String line, int number) {
    boolean nested = line.startsWith(DEFINITION_PROPERTY);
    String text = line.substring((nested ? DEFINITION_PROPERTY : RESOURCE_PROPERTY).length());
    int colon = text.indexOf(": ");
    if (colon <= 0 || nested != definitions.size() > 1) {
      error("Line says nothing", "Write 'Name: type', indented below its type.", number);
      return;
    }
    int equals = text.indexOf(" = ");
    String head = equals < 0 ? text : text.substring(0, equals);
    String[] words = head.substring(colon + 2).split(" ");
    String flags = words.length > 1 && !words[1].startsWith(DEFAULT) ? words[1] : "";
    List<String> values = equals < 0 ? List.of() : values(text.substring(equals + 3));
    Property property =
        new Property(
            words[0],
            flags.contains("!"),
            flags.contains("~"),
            values,
            flags.contains("*"),
            flags.contains("+"));
    open.put(text.substring(0, colon), property);
  }

  /** Splits at {@code " | "} by hand: a pattern would be compiled for thousands of lines. */
  private static List<String> values(String text) {
    List<String> values = new ArrayList<>();
    int start = 0;
    for (int bar = text.indexOf(" | "); bar >= 0; bar = text.indexOf(" | ", start)) {
      values.add(text.substring(start, bar));
      start = bar + 3;
    }
    values.add(text.substring(start));
    return values;
  }

  private void error(String summary, String detail, int line) {
    diagnostics.add(
        Diagnostic.error(summary, detail, new SourceRange(file.path(), line, 1, line, 1)));
  }
}
