package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one resource of a plan: a change of it, or its planned values. */
final class ChangeReader {
  private final JsonParser parser;
  private final PlanValues values;
  private final List<String> actions = new ArrayList<>();
  private SourceRange range;
  private String address = "";
  private String module = "";
  private String mode = "";
  private String type = "";
  private boolean deposed;
  private @Nullable MapValue after;
  private Overlay unknown = Overlay.NONE;
  private Overlay sensitive = Overlay.NONE;

  ChangeReader(JsonParser parser, PlanValues values) {
    this.parser = parser;
    this.values = values;
    this.range = values.here();
  }

  /** Reads the object that the parser stands at the start of. */
  Change read() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "address" -> {
          address = parser.getText();
          range = values.here();
        }
        case "module_address" -> module = parser.getText();
        case "mode" -> mode = parser.getText();
        case "type" -> type = parser.getText();
        case "deposed" -> deposed = true;
        case "change" -> change();
        case "values" -> after = object(values.read());
        case "sensitive_values" -> sensitive = Overlay.read(parser);
        default -> parser.skipChildren();
      }
    }
    boolean managed = mode.equals("managed") && !deposed;
    MapValue attributes = after == null ? MapValue.of(Map.of(), range, Origin.LITERAL) : after;
    return new Change(
        new PlannedResource(address, module, type, attributes, unknown, sensitive, range),
        managed,
        actions);
  }

  private void change() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "actions" -> actions();
        case "after" -> after = object(values.read());
        case "after_unknown" -> unknown = Overlay.read(parser);
        case "after_sensitive" -> sensitive = Overlay.read(parser);
        default -> parser.skipChildren();
      }
    }
  }

  private void actions() throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      actions.add(parser.getText());
    }
  }

  private static @Nullable MapValue object(Value value) {
    return value instanceof MapValue map ? map : null;
  }

  /**
   * @param managed whether it is a resource and no data source, and no remainder of one
   * @param actions {@code create}, {@code delete}…; none where planned values are read
   */
  record Change(PlannedResource resource, boolean managed, List<String> actions) {
    Change {
      actions = List.copyOf(actions);
    }
  }
}
