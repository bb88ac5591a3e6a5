package io.dutyline.engine.cloudformation;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code Fn::ToJsonString}: the JSON text of a list or map. Where something in it is not known, its
 * value here is the list or map itself: rules that ask for a JSON document take either, and the
 * text would say nothing at all.
 */
final class ToJsonStringFunction {
  private final StringBuilder text = new StringBuilder();
  private final List<Origin> origins = new ArrayList<>();

  private ToJsonStringFunction() {}

  static Value evaluate(FunctionNode call, Evaluator evaluator) {
    Value value = evaluator.evaluate(call.argument());
    SourceRange range = call.range();
    ToJsonStringFunction json = new ToJsonStringFunction();
    return json.write(value)
        ? new Scalar(json.text.toString(), range, Origin.computedFrom(json.origins))
        : value;
  }

  /** Returns whether all of {@code value} is known. */
  private boolean write(Value value) {
    origins.add(value.origin());
    if (value instanceof Scalar scalar) {
      write(scalar);
      return true;
    }
    if (value instanceof ListValue list && list.rest() == null) {
      return write(list);
    }
    return value instanceof MapValue map && map.rest() == null && write(map);
  }

  private void write(Scalar scalar) {
    if (scalar.data() instanceof String string) {
      quote(string);
    } else {
      text.append(scalar.text());
    }
  }

  private boolean write(ListValue list) {
    String separator = "[";
    for (Value element : list.elements()) {
      if (!(element instanceof Absent)) {
        text.append(separator);
        separator = ",";
        if (!write(element)) {
          return false;
        }
      }
    }
    text.append(separator.equals("[") ? "[]" : "]");
    return true;
  }

  private boolean write(MapValue map) {
    String separator = "{";
    for (Map.Entry<String, MapValue.Entry> entry : map.entries().entrySet()) {
      Value value = entry.getValue().value();
      if (!(value instanceof Absent)) {
        text.append(separator);
        separator = ",";
        quote(entry.getKey());
        text.append(':');
        if (!write(value)) {
          return false;
        }
      }
    }
    text.append(separator.equals("{") ? "{}" : "}");
    return true;
  }

  private void quote(String string) {
    text.append('"').append(JsonStringEncoder.getInstance().quoteAsString(string)).append('"');
  }
}
