package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.CatalogSource.ServiceSource;
import io.dutyline.engine.catalog.Fields.Word;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the services: name, category, and the types that belong to each. */
final class ServicesFile {
  private static final List<String> KEYS =
      List.of("name", "category", "container", "why", "namespaces", "types", "global");
  private static final List<String> CATEGORIES =
      Arrays.stream(Category.values()).map(Category::id).toList();

  private final Problems problems;
  private final ResponsibilitiesFile responsibilities;
  private final Fields terraform;
  private final Map<String, String> namespaceOwners = new HashMap<>();

  ServicesFile(ResponsibilitiesFile responsibilities, Fields terraform, Problems problems) {
    this.responsibilities = responsibilities;
    this.terraform = terraform;
    this.problems = problems;
  }

  List<ServiceSource> read(Fields file) {
    List<ServiceSource> services = new ArrayList<>();
    Map<String, SourceRange> ids = file.keys();
    ids.forEach(
        (id, range) -> file.map(id).ifPresent(fields -> services.add(service(id, range, fields))));
    known(responsibilities.overridden(), ids);
    known(terraform.keys(), ids);
    return services;
  }

  private void known(Map<String, SourceRange> named, Map<String, SourceRange> services) {
    named.forEach(
        (id, range) -> {
          if (!services.containsKey(id)) {
            problems.unknownWord("service", id, services.keySet(), range);
          }
        });
  }

  private ServiceSource service(String id, SourceRange range, Fields fields) {
    fields.only(KEYS);
    Service service = head(id, fields);
    List<String> namespaces = new ArrayList<>();
    for (Word word : fields.words("namespaces")) {
      String other = namespaceOwners.putIfAbsent(word.text(), id);
      if (other != null) {
        problems.error(
            "Namespace is claimed twice", "'%s' has it too.".formatted(other), word.range());
      }
      namespaces.add(word.text());
    }
    List<TypePattern> claims = patterns(fields, "types");
    terraform
        .map(id)
        .map(TypesFile::names)
        .ifPresent(names -> names.forEach(name -> claims.add(new TypePattern(name))));
    return new ServiceSource(
        service,
        namespaces,
        claims,
        global(fields, namespaces, claims),
        responsibilities.of(service),
        range);
  }

  private Service head(String id, Fields fields) {
    String category = fields.required("category");
    if (!CATEGORIES.contains(category)) {
      problems.unknownWord("category", category, CATEGORIES, fields.range());
    }
    boolean infrastructure = category.equals(Category.INFRASTRUCTURE.id());
    boolean container = fields.flag("container");
    if (container && infrastructure) {
      problems.error(
          "Infrastructure service is no container service",
          "Take 'container' away, or make the category 'abstracted'.",
          fields.range());
    }
    if (infrastructure || container) {
      fields.required("why");
    }
    return new Service(
        id,
        fields.required("name"),
        infrastructure ? Category.INFRASTRUCTURE : Category.ABSTRACTED,
        container && !infrastructure);
  }

  /** {@code global: true} says it of all that the service claims. */
  private List<TypePattern> global(
      Fields fields, List<String> namespaces, List<TypePattern> claims) {
    List<Word> words = fields.words("global");
    boolean all = words.size() == 1 && words.get(0).text().equals("true");
    if (!all) {
      return patterns(fields, "global");
    }
    List<TypePattern> patterns = new ArrayList<>(claims);
    namespaces.forEach(namespace -> patterns.add(new TypePattern(namespace + "::*")));
    return patterns;
  }

  private List<TypePattern> patterns(Fields fields, String key) {
    List<TypePattern> patterns = new ArrayList<>();
    for (Word word : fields.words(key)) {
      int star = word.text().indexOf('*');
      boolean sound = star < 0 || star == word.text().length() - 1;
      if (!sound || word.text().length() < 2) {
        problems.error("Pattern is not sound", "Write one '*', at the end.", word.range());
      } else {
        patterns.add(new TypePattern(word.text()));
      }
    }
    return patterns;
  }
}
