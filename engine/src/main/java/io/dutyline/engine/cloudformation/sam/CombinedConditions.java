package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Conditions that hold when any of several does. */
final class CombinedConditions {
  /** As many as {@code Fn::Or} takes. */
  private static final int MOST = 10;

  private CombinedConditions() {}

  /**
   * Adds a condition {@code name} that holds when one of {@code conditions} does, two at least. Of
   * more than ten further ones are made, {@code name1} and so on.
   */
  static void add(String name, Collection<String> conditions, SourceRange range, Output output) {
    List<String> left = new ArrayList<>(new TreeSet<>(conditions));
    int further = (left.size() - 2) / (MOST - 1);
    while (left.size() > 1) {
      List<String> some = left.subList(0, Math.min(MOST, left.size()));
      String each = further > 0 ? name + further-- : name;
      output.addCondition(new Entry(each, range, anyOf(some, range)));
      left = new ArrayList<>(left.subList(some.size(), left.size()));
      left.add(each);
    }
  }

  /** Returns the expression that holds when one of {@code conditions} does. */
  static Node anyOf(Collection<String> conditions, SourceRange range) {
    NodeMaker make = NodeMaker.at(range);
    List<Node> terms = new ArrayList<>();
    for (String condition : conditions) {
      terms.add(make.function("Condition", make.text(condition)));
    }
    return make.function("Fn::Or", make.list(terms));
  }
}
