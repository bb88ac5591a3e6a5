package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Diagnostics;
import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.transform.Surroundings;
import io.dutyline.engine.cloudformation.transform.Transformed;
import io.dutyline.engine.model.Maker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One template while it is transformed, with what its parts have to know of each other. */
final class Output {
  private static final Set<String> DROPPED = Set.of("Globals", "Transform", "Resources");

  private final MappingNode template;
  private final Surroundings surroundings;
  private final Resolver resolver;
  private final ReferencedNames references = new ReferencedNames();
  private final Deployments deployments = new Deployments();
  private final ApiEvents apis = new ApiEvents(this);
  private final Map<String, Entry> resources = new LinkedHashMap<>();
  private final Map<String, Entry> conditions = new LinkedHashMap<>();
  private final Map<String, Maker> makers = new LinkedHashMap<>();

  Output(MappingNode template, Surroundings surroundings) {
    this.template = template;
    this.surroundings = surroundings;
    this.resolver = new Resolver(surroundings);
    fill(resources, "Resources");
    fill(conditions, "Conditions");
  }

  private void fill(Map<String, Entry> map, String section) {
    if (template.get(section).orElse(null) instanceof MappingNode entries) {
      entries.entries().forEach(entry -> map.put(entry.key(), entry));
    }
  }

  /** Returns the template as it is written. */
  MappingNode template() {
    return template;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Resolver resolver() {
    return resolver;
  }

  Diagnostics diagnostics() {
    return surroundings.diagnostics();
  }

  ReferencedNames references() {
    return references;
  }

  Deployments deployments() {
    return deployments;
  }

  ApiEvents apis() {
    return apis;
  }

  /** Returns the resources as they are by now: made, or as they are written. */
  Collection<Entry> resources() {
    return resources.values();
  }

  /** Returns a resource as it is by now. */
  Optional<Entry> resource(String logicalId) {
    return Optional.ofNullable(resources.get(logicalId));
  }

  /** Puts what is made for {@code cause}; nothing, after a diagnostic, where its name is taken. */
  void add(SamResource cause, Made made) {
    String logicalId = made.logicalId();
    boolean taken =
        template.get("Resources").orElse(null) instanceof MappingNode written
            && written.entry(logicalId).isPresent()
            && !logicalId.equals(cause.logicalId());
    if (taken) {
      diagnostics()
          .error(
              "Resource " + logicalId + " has the name of one that the serverless transform makes",
              cause.logicalId()
                  + " makes a "
                  + made.type()
                  + " of that name, so the template cannot be deployed. Rename the resource.",
              made.head());
      return;
    }
    resources.put(logicalId, made.entry());
    makers.put(
        logicalId,
        new Maker(Maker.Tool.SAM, cause.logicalId(), cause.type(), Optional.empty(), false));
  }

  void addAll(SamResource cause, List<Made> made) {
    made.forEach(each -> add(cause, each));
  }

  /** Puts what takes the place of a serverless resource under another logical id. */
  void addRenamed(SamResource cause, Made made) {
    resources.remove(cause.logicalId());
    references.rename(cause.logicalId(), made.logicalId());
    add(cause, made);
  }

  /** Puts a further serverless resource, or a resource of the template with changes. */
  void change(Entry entry) {
    resources.put(entry.key(), entry);
  }

  void remove(String logicalId) {
    resources.remove(logicalId);
    makers.remove(logicalId);
  }

  boolean hasCondition(String name) {
    return conditions.containsKey(name);
  }

  void addCondition(Entry condition) {
    conditions.put(condition.key(), condition);
  }

  /** Returns the template as it stands now, with every reference to what was made. */
  Transformed finish() {
    MappingBuilder whole = new MappingBuilder(template.range());
    for (Entry section : template.entries()) {
      if (!DROPPED.contains(section.key())) {
        whole.put(section);
      }
    }
    TransformNames.withoutServerless(template).ifPresent(whole::put);
    putSection(whole, "Conditions", conditions);
    putSection(whole, "Resources", resources);
    MappingNode rewritten =
        references.isEmpty()
            ? whole.build()
            : (MappingNode) new ReferenceRewriter(references).rewrite(whole.build());
    return new Transformed(rewritten, makers);
  }

  private void putSection(MappingBuilder whole, String name, Map<String, Entry> entries) {
    Entry written = template.entry(name).orElse(null);
    if (written != null && !(written.value() instanceof MappingNode)) {
      whole.put(written);
    } else if (written != null) {
      Node section = new MappingNode(new ArrayList<>(entries.values()), written.value().range());
      whole.put(name, written.keyRange(), section);
    } else if (!entries.isEmpty()) {
      whole.put(name, new MappingNode(new ArrayList<>(entries.values()), template.range()));
    }
  }
}
