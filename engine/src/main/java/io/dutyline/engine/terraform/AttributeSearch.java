package io.dutyline.engine.terraform;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.Expression.FunctionCall;
import io.dutyline.hcl.syntax.Expression.ObjectConstructor;
import io.dutyline.hcl.syntax.Expression.TupleConstructor;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what stands at a place of a block. */
final class AttributeSearch {
  private final Evaluation evaluation;
  private final SourceRange wanted;

  private AttributeSearch(Evaluation evaluation, SourceRange wanted) {
    this.evaluation = evaluation;
    this.wanted = wanted;
  }

  /**
   * What was found.
   *
   * @param name of what has the expression as its value
   * @param iterators what the dynamic blocks around it go through, by the names of the elements
   */
  record Found(String name, Expression expression, Map<String, Expression> iterators) {}

  /** Returns the narrowest expression that has its place, or whose name has. */
  static Optional<Found> at(SourceRange range, Declaration block, Evaluation evaluation) {
    return new AttributeSearch(evaluation, range)
        .in(block.attributes().values(), block.blocks(), Map.of());
  }

  private Optional<Found> in(
      Collection<Attribute> attributes, List<Block> blocks, Map<String, Expression> iterators) {
    for (Attribute attribute : attributes) {
      boolean here = startsAt(attribute.nameRange());
      if (here || covers(attribute.expression().range())) {
        Found found = new Found(attribute.name(), attribute.expression(), iterators);
        return Optional.of(here ? found : narrowest(found));
      }
    }
    for (Block block : blocks) {
      if (covers(block.range())) {
        return in(block, iterators);
      }
    }
    return Optional.empty();
  }

  private Optional<Found> in(Block block, Map<String, Expression> outer) {
    Schemas.Read content = evaluation.content(block);
    boolean dynamic = block.type().equals(Schemas.DYNAMIC) && block.labels().size() == 1;
    if (!dynamic) {
      return in(content.attributes(), content.blocks(), outer);
    }
    Map<String, Expression> iterators = new HashMap<>(outer);
    Optional<Expression> collection = expression(content, "for_each");
    String name = expression(content, "iterator").flatMap(Texts::reference).orElse(block.label(0));
    collection.ifPresent(each -> iterators.put(name, each));
    Optional<Found> inside = in(List.of(), content.blocks(), iterators);
    return inside.isPresent()
        ? inside
        : collection.map(each -> new Found("for_each of " + block.label(0), each, outer));
  }

  private static Optional<Expression> expression(Schemas.Read content, String name) {
    return content.attributes().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(Attribute::expression);
  }

  private Found narrowest(Found found) {
    Expression bare = JsonEncoding.bare(found.expression());
    if (evaluation.range(found.expression().range()).equals(wanted)) {
      return found;
    }
    if (bare instanceof ObjectConstructor object) {
      for (ObjectConstructor.Item item : object.items()) {
        String key = Texts.literal(JsonEncoding.bare(item.key())).orElse(found.name());
        Found inner = new Found(key, item.value(), found.iterators());
        if (startsAt(item.key().range())) {
          return inner;
        }
        if (covers(item.value().range())) {
          return narrowest(inner);
        }
      }
    }
    List<Expression> parts =
        bare instanceof TupleConstructor tuple
            ? tuple.elements()
            : bare instanceof FunctionCall call ? call.arguments() : List.of();
    for (Expression part : parts) {
      if (covers(part.range())) {
        return narrowest(new Found(found.name(), part, found.iterators()));
      }
    }
    return found;
  }

  private boolean startsAt(Range range) {
    SourceRange here = evaluation.range(range);
    return here.path().equals(wanted.path())
        && here.startLine() == wanted.startLine()
        && here.startColumn() == wanted.startColumn();
  }

  private boolean covers(Range range) {
    return covers(evaluation.range(range), wanted);
  }

  static boolean covers(SourceRange outer, SourceRange inner) {
    boolean starts =
        outer.startLine() < inner.startLine()
            || (outer.startLine() == inner.startLine()
                && outer.startColumn() <= inner.startColumn());
    return starts && outer.path().equals(inner.path()) && outer.upTo(inner).equals(outer);
  }
}
