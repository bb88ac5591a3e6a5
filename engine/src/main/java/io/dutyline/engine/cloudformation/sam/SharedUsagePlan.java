package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The APIs of a template that share a usage plan, as far as they are expanded. */
final class SharedUsagePlan {
  private static final String CONDITION = "SharedUsagePlanCondition";

  private final List<String> apis = new ArrayList<>();
  private final List<Node> apiStages = new ArrayList<>();
  private final List<Node> stageKeys = new ArrayList<>();
  private final TreeSet<String> conditions = new TreeSet<>();
  private boolean unconditional;
  private Optional<Entry> deletionPolicy = Optional.empty();
  private Optional<Entry> replacePolicy = Optional.empty();

  void add(SamResource api, Node apiStage, Node stageKey, Output output) {
    apis.add(api.logicalId());
    apiStages.add(apiStage);
    stageKeys.add(stageKey);
    Optional<String> condition = ApiConditions.name(api.attribute("Condition"));
    condition.ifPresent(conditions::add);
    unconditional |= condition.isEmpty();
    deletionPolicy = stronger(deletionPolicy, api.body().entry("DeletionPolicy"));
    replacePolicy = stronger(replacePolicy, api.body().entry("UpdateReplacePolicy"));
    if (!unconditional) {
      output.addCondition(new Entry(CONDITION, api.head(), condition(api.head())));
    }
  }

  private Node condition(SourceRange range) {
    NodeMaker make = NodeMaker.at(range);
    return conditions.size() == 1
        ? make.function("Condition", make.text(conditions.first()))
        : CombinedConditions.anyOf(conditions, range);
  }

  /** Retaining comes before a snapshot, and that before deleting; else the first API decides. */
  private static Optional<Entry> stronger(Optional<Entry> known, Optional<Entry> next) {
    boolean replaces =
        known.isEmpty()
            || next.filter(it -> is(it, "Retain")).isPresent()
            || (next.filter(it -> is(it, "Snapshot")).isPresent() && is(known.get(), "Delete"));
    return replaces && next.isPresent() ? next : known;
  }

  private static boolean is(Entry entry, String policy) {
    return entry.value() instanceof ScalarNode text && text.text().equals(policy);
  }

  List<String> apis() {
    return List.copyOf(apis);
  }

  List<Node> apiStages() {
    return List.copyOf(apiStages);
  }

  List<Node> stageKeys() {
    return List.copyOf(stageKeys);
  }

  /** Returns the attributes that the plan and its key have. */
  List<Entry> attributes(SourceRange range) {
    List<Entry> attributes = new ArrayList<>();
    deletionPolicy.ifPresent(attributes::add);
    replacePolicy.ifPresent(attributes::add);
    if (!unconditional) {
      attributes.add(new Entry("Condition", range, NodeMaker.at(range).text(CONDITION)));
    }
    return attributes;
  }
}
