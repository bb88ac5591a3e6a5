package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonParser;
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
  private final Overlay.Reader overlays;
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

  /**
   * @param values reads from the same parser, as {@code overlays} does
   */
  ChangeReader(JsonParser parser, PlanValues values, Overlay.Reader overlays) {
    this.parser = parser;
    this.values = values;
    this.overlays = overlays;
    this.range = values.here();
  }

  /** Reads the object that the parser stands at the start of. */
  Change read() throws IOException {
    PlanJson.members(parser, this::member);
    boolean managed = mode.equals("managed") && !deposed;
    MapValue attributes = after == null ? MapValue.of(Map.of(), range, Origin.LITERAL) : after;
    return new Change(
        new PlannedResource(address, module, type, attributes, unknown, sensitive, range),
        managed,
        actions);
  }

  private void member(String name) throws IOException {
    switch (name) {
      case "address" -> {
        address = PlanJson.text(parser);
        range = values.here();
      }
      case "module_address" -> module = PlanJson.text(parser);
      case "mode" -> mode = PlanJson.text(parser);
      case "type" -> type = PlanJson.text(parser);
      case "deposed" -> deposed = true;
      case "change" -> PlanJson.members(parser, this::change);
      case "values" -> after = object(values.read());
      case "sensitive_values" -> sensitive = overlays.read();
      default -> parser.skipChildren();
    }
  }

  private void change(String name) throws IOException {
    switch (name) {
      case "actions" -> PlanJson.elements(parser, () -> actions.add(PlanJson.text(parser)));
      case "after" -> after = object(values.read());
      case "after_unknown" -> unknown = overlays.read();
      case "after_sensitive" -> sensitive = overlays.read();
      default -> parser.skipChildren();
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
