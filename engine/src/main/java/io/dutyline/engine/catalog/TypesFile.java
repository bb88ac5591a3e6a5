package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.CatalogSource.TypeLine;
import io.dutyline.engine.catalog.Fields.Word;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
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

  private static final List<String> DUTIES = Arrays.stream(Duty.values()).map(Duty::id).toList();

  private final Problems problems;
  private final Map<String, TypeLine> types = new LinkedHashMap<>();

  TypesFile(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns the types of both files.
   *
   * @param byNamespace CloudFormation's types
   * @param byService Terraform's own, which have no namespace
   */
  Map<String, TypeLine> read(Fields byNamespace, Fields byService) {
    for (String namespace : byNamespace.keys().keySet()) {
      byNamespace.map(namespace).ifPresent(fields -> group(namespace + "::", fields));
    }
    for (String service : byService.keys().keySet()) {
      byService.map(service).ifPresent(fields -> group("", fields));
    }
    return types;
  }

  /** Returns the types that one group of a file lists. */
  static List<String> names(Fields group) {
    List<String> names = new ArrayList<>(group.keys().keySet());
    names.remove(NONE);
    group.words(NONE).forEach(word -> names.add(word.text()));
    return names;
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

  private void group(String prefix, Fields fields) {
    fields
        .keys()
        .forEach(
            (name, range) -> {
              if (name.equals(NONE)) {
                fields
                    .words(NONE)
                    .forEach(word -> add(prefix + word.text(), Set.of(), word.range()));
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
