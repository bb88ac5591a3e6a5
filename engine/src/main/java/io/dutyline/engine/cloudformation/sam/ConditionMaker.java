package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import java.util.ArrayList;
import java.util.List;

/** Makes conditions out of those of the template. */
final class ConditionMaker {
  /** So many may {@code Fn::Or} take. */
  private static final int MOST = 10;

  private ConditionMaker() {}

  static Entry not(String name, String condition, NodeMaker make) {
    return new Entry(
        name, make.range(), make.function("Fn::Not", make.list(reference(condition, make))));
  }

  static Entry and(String name, String first, String second, NodeMaker make) {
    Node both = make.list(reference(first, make), reference(second, make));
    return new Entry(name, make.range(), make.function("Fn::And", both));
  }

  /**
   * Returns conditions of which the one called {@code name} holds if any of the others does; more
   * than one where there are more than {@code Fn::Or} takes.
   */
  static List<Entry> anyOf(String name, List<String> conditions, NodeMaker make) {
    List<Entry> made = new ArrayList<>();
    List<String> left = new ArrayList<>(conditions);
    int number = (left.size() - 2) / (MOST - 1);
    while (left.size() > 1) {
      String next = number > 0 ? name + number : name;
      number--;
      List<String> taken = left.subList(0, Math.min(MOST, left.size()));
      made.add(new Entry(next, make.range(), make.function("Fn::Or", references(taken, make))));
      taken.clear();
      left.add(next);
    }
    return made;
  }

  private static Node references(List<String> conditions, NodeMaker make) {
    List<Node> references = new ArrayList<>();
    conditions.forEach(condition -> references.add(reference(condition, make)));
    return make.list(references);
  }

  private static Node reference(String condition, NodeMaker make) {
    return make.map().put("Condition", condition).build();
  }
}
