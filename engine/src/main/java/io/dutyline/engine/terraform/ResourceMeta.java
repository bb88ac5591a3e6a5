package io.dutyline.engine.terraform;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what Terraform itself understands of a resource: its lifecycle, what it depends on. */
final class ResourceMeta {
  private static final String DEPENDS_ON = "depends_on";

  /** These name attributes of the resource itself and are no values. */
  private static final Set<String> NAMES = Set.of("ignore_changes", "replace_triggered_by");

  private final Evaluation evaluation;
  private final ValueConverter converter;

  ResourceMeta(Evaluation evaluation, ValueConverter converter) {
    this.evaluation = evaluation;
    this.converter = converter;
  }

  void add(ResourceInstance instance, Map<String, MapValue.Entry> attributes) {
    Attribute dependsOn = instance.declaration().attributes().get(DEPENDS_ON);
    if (dependsOn != null) {
      attributes.put(
          DEPENDS_ON,
          entry(dependsOn, dependsOn(dependsOn.expression(), instance.module().prefix())));
    }
    List<Block> blocks =
        instance.declaration().blocks().stream()
            .filter(each -> each.type().equals(Schemas.LIFECYCLE))
            .toList();
    if (!blocks.isEmpty()) {
      attributes.put(Schemas.LIFECYCLE, lifecycle(instance, blocks));
    }
  }

  private MapValue.Entry entry(Attribute attribute, Value value) {
    return new MapValue.Entry(evaluation.range(attribute.nameRange()), value);
  }

  private Value dependsOn(Expression expression, String prefix) {
    List<Value> addresses = new ArrayList<>();
    for (Expression each : elements(expression)) {
      Optional<String> name = Texts.reference(each);
      if (name.isPresent()) {
        String address = prefix + name.get();
        Origin origin = Origin.COMPUTED.referringTo(new Reference(address, ""));
        addresses.add(new Scalar(address, evaluation.range(each.range()), origin));
      }
    }
    return ListValue.of(addresses, evaluation.range(expression.range()), Origin.COMPUTED);
  }

  private Value names(Expression expression) {
    List<Value> names = new ArrayList<>();
    for (Expression each : elements(expression)) {
      SourceRange range = evaluation.range(each.range());
      Texts.reference(each).ifPresent(it -> names.add(new Scalar(it, range, Origin.LITERAL)));
    }
    return ListValue.of(names, evaluation.range(expression.range()), Origin.LITERAL);
  }

  private static List<Expression> elements(Expression expression) {
    return expression instanceof Expression.TupleConstructor tuple
        ? tuple.elements()
        : List.of(expression);
  }

  /** Of several blocks, as override files make them, the last one that says something counts. */
  private MapValue.Entry lifecycle(ResourceInstance instance, List<Block> blocks) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    for (Block block : blocks) {
      for (Attribute attribute : evaluation.content(block).attributes()) {
        entries.put(attribute.name(), entry(attribute, value(instance, attribute)));
      }
    }
    SourceRange header = evaluation.range(blocks.get(0).header());
    SourceRange range = evaluation.range(blocks.get(0).range());
    MapValue map = MapValue.of(entries, range, Origin.LITERAL);
    return new MapValue.Entry(header, ListValue.of(List.of(map), range, Origin.LITERAL));
  }

  private Value value(ResourceInstance instance, Attribute attribute) {
    Expression expression = attribute.expression();
    if (NAMES.contains(attribute.name())) {
      return names(expression);
    }
    String what = instance.address() + ".lifecycle." + attribute.name();
    return converter.value(
        evaluation.evaluate(expression, instance.scope(), what), expression, Set.of());
  }
}
