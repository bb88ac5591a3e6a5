package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.CatalogSource.TypeLine;
import io.dutyline.engine.catalog.Fields.Word;
import io.dutyline.engine.source.SourceRange;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which of the customer's duties apply to each type. */
final class TypesFile {
  /** Lists the types of a namespace to which no duty applies. */
  private static final String NONE = "none";

  /** Holds Terraform's own types, which have no namespace. */
  private static final String TERRAFORM = "terraform";

  private static final List<String> DUTIES = Arrays.stream(Duty.values()).map(Duty::id).toList();

  private final Problems problems;
  private final Map<String, TypeLine> types = new LinkedHashMap<>();

  TypesFile(Problems problems) {
    this.problems = problems;
  }

  Map<String, TypeLine> read(Fields file) {
    for (String namespace : file.keys().keySet()) {
      String prefix = namespace.equals(TERRAFORM) ? "" : namespace + "::";
      file.map(namespace).ifPresent(fields -> namespace(prefix, fields));
    }
    return types;
  }

  /** Returns the duties of a list; an unknown word is an error and left out. */
  static Set<Duty> duties(List<Word> words, Problems problems) {
    Set<Duty> duties = EnumSet.noneOf(Duty.class);
    for (Word word : words) {
      Optional<Duty> duty = Duty.withId(word.text());
      if (duty.isEmpty()) {
        problems.unknownWord("duty", word.text(), DUTIES, word.range());
      } else if (!duties.add(duty.get())) {
        problems.error("Duty is there twice", "Write it once.", word.range());
      }
    }
    return duties;
  }

  private void namespace(String prefix, Fields fields) {
    fields
        .keys()
        .forEach(
            (name, range) -> {
              if (name.equals(NONE)) {
                fields.words(NONE).forEach(word -> add(prefix + word.text(), Set.of(), word.range()));
              } else {
                add(prefix + name, duties(fields.words(name), problems), range);
              }
            });
  }

  private void add(String type, Set<Duty> duties, SourceRange range) {
    if (types.put(type, new TypeLine(type, duties, range)) != null) {
      problems.error("Type is there twice", "Write it once.", range);
    }
  }
}
