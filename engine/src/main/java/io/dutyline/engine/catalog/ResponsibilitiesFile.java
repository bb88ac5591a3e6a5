package io.dutyline.engine.catalog;

import io.dutyline.engine.catalog.Fields.Word;
import io.dutyline.engine.catalog.Responsibility.Owner;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads who owes what: a line a duty for each category, and the services that differ from it. */
final class ResponsibilitiesFile {
  private static final String CONTAINER = "container";
  private static final String SERVICES = "services";
  private static final List<String> DUTIES = Arrays.stream(Duty.values()).map(Duty::id).toList();
  private static final List<String> OWNERS =
      Arrays.stream(Owner.values()).map(ResponsibilitiesFile::id).toList();

  private final Problems problems;
  private final Map<String, Map<Duty, Responsibility>> categories = new HashMap<>();
  private final Map<String, Map<Duty, Responsibility>> services = new HashMap<>();
  private final Map<String, SourceRange> overridden;

  ResponsibilitiesFile(Fields file, Problems problems) {
    this.problems = problems;
    List<String> keys = new ArrayList<>(List.of(CONTAINER, SERVICES));
    Arrays.stream(Category.values()).map(Category::id).forEach(keys::add);
    file.only(keys);
    for (String category : keys) {
      if (!category.equals(SERVICES)) {
        categories.put(category, category(file, category));
      }
    }
    Fields byService = file.map(SERVICES).orElse(file);
    overridden = byService == file ? Map.of() : byService.keys();
    overridden.keySet().forEach(id -> services.put(id, lines(byService.map(id).orElseThrow())));
  }

  /** Returns the services that have lines of their own, and where. */
  Map<String, SourceRange> overridden() {
    return overridden;
  }

  /** Returns a service's lines, in the order of {@link Duty}. */
  List<Responsibility> of(Service service) {
    String category = service.container() ? CONTAINER : service.category().id();
    Map<Duty, Responsibility> lines = new EnumMap<>(categories.get(category));
    lines.putAll(services.getOrDefault(service.id(), Map.of()));
    return List.copyOf(lines.values());
  }

  private Map<Duty, Responsibility> category(Fields file, String category) {
    Fields fields = file.map(category).orElse(null);
    if (fields == null) {
      problems.error("Key is missing", "Write '%s' here.".formatted(category), file.range());
      return new EnumMap<>(Duty.class);
    }
    DUTIES.stream().filter(duty -> !fields.keys().containsKey(duty)).forEach(fields::required);
    return lines(fields);
  }

  private Map<Duty, Responsibility> lines(Fields fields) {
    Map<Duty, Responsibility> lines = new EnumMap<>(Duty.class);
    fields.only(DUTIES);
    for (Duty duty : Duty.values()) {
      fields.map(duty.id()).ifPresent(line -> lines.put(duty, line(duty, line)));
    }
    return lines;
  }

  private Responsibility line(Duty duty, Fields line) {
    line.only(List.of("owner", "aws", "customer"));
    Owner owner = owner(line);
    String aws = line.word("aws").map(Word::text).orElse("");
    String customer = line.word("customer").map(Word::text).orElse("");
    boolean whole = owner == Owner.AWS ? !aws.isEmpty() : !customer.isEmpty();
    if (!whole || (owner == Owner.BOTH && aws.isEmpty())) {
      problems.error("Half is missing", "Say what the owner does.", line.range());
    }
    return new Responsibility(duty, owner, aws, customer);
  }

  private Owner owner(Fields line) {
    String text = line.required("owner");
    if (!OWNERS.contains(text)) {
      problems.unknownWord("owner", text, OWNERS, line.range());
      return Owner.CUSTOMER;
    }
    return Owner.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static String id(Owner owner) {
    return owner.name().toLowerCase(Locale.ROOT);
  }
}
