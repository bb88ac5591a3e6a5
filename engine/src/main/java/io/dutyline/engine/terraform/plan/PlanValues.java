package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON values of a plan as they come; what is null is left out of objects. */
final class PlanValues {
  /** In digits. */
  private static final int LONGEST_NUMBER = 200;

  private final JsonParser parser;
  private final String path;

  /**
   * @param path of the plan, for ranges
   */
  PlanValues(JsonParser parser, String path) {
    this.parser = parser;
    this.path = path;
  }

  /** Returns where the token starts that the parser stands at; it ends one column on. */
  SourceRange here() {
    return range(parser.currentTokenLocation());
  }

  private SourceRange range(JsonLocation at) {
    int line = at.getLineNr();
    int column = at.getColumnNr();
    return new SourceRange(path, line, column, line, column + 1);
  }

  /** Returns the value that the parser stands at. */
  Value read() throws IOException {
    SourceRange start = here();
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(start);
      case START_ARRAY -> array(start);
      case VALUE_NULL -> new Absent(start, Origin.LITERAL);
      case VALUE_TRUE -> new Scalar(true, start, Origin.LITERAL);
      case VALUE_FALSE -> new Scalar(false, start, Origin.LITERAL);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(number(), start, Origin.LITERAL);
      default -> text(start);
    };
  }

  private Object number() throws IOException {
    String text = parser.getText();
    return text.length() > LONGEST_NUMBER ? text : new BigDecimal(text);
  }

  private Scalar text(SourceRange start) throws IOException {
    String text = parser.getText();
    int end = start.startColumn() + text.length() + 2;
    SourceRange range =
        new SourceRange(path, start.startLine(), start.startColumn(), start.startLine(), end);
    return new Scalar(text, range, Origin.LITERAL);
  }

  private MapValue object(SourceRange start) throws IOException {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonLocation key = parser.currentTokenLocation();
      // Most of what a plan lists is null: it costs nothing.
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        entries.put(name, new MapValue.Entry(range(key), read()));
      }
    }
    return MapValue.of(entries, start.upTo(here()), Origin.LITERAL);
  }

  private ListValue array(SourceRange start) throws IOException {
    List<Value> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read());
    }
    return ListValue.of(elements, start.upTo(here()), Origin.LITERAL);
  }
}
