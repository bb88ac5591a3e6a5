package io.dutyline.engine.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON document that a text value is, such as a policy. All that is in it has the text's
 * range and origin: what stands where inside a text is not known.
 */
public final class JsonText {
  private static final int MAX_DEPTH = 100;

  /** A longer number, or one with an exponent, stays a text: it would only blow up arithmetic. */
  private static final int LONGEST_NUMBER = 40;

  private final JsonParser parser;
  private final Scalar text;

  private JsonText(JsonParser parser, Scalar text) {
    this.parser = parser;
    this.text = text;
  }

  /**
   * Returns the document; a null is absent, and of two entries with one key the last counts. Empty
   * if the text is not exactly one JSON document.
   */
  public static Optional<Value> parse(Scalar text) {
    JsonFactory json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();
    try (JsonParser parser = json.createParser(text.text())) {
      parser.nextToken();
      Value value = new JsonText(parser, text).value();
      return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads the value whose first token is the parser's current one. */
  private Value value() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("The text ends where a value should be");
    }
    return switch (token) {
      case START_OBJECT -> map();
      case START_ARRAY -> list();
      case VALUE_NULL -> new Absent(text.range(), text.origin());
      case VALUE_TRUE, VALUE_FALSE -> scalar(token == JsonToken.VALUE_TRUE);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
      default -> scalar(parser.getText());
    };
  }

  private MapValue map() throws IOException {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      entries.put(key, new MapValue.Entry(text.range(), value()));
    }
    return MapValue.of(entries, text.range(), text.origin());
  }

  private ListValue list() throws IOException {
    List<Value> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return ListValue.of(elements, text.range(), text.origin());
  }

  private Scalar number(String digits) {
    boolean exponent = digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0;
    boolean plain = digits.length() <= LONGEST_NUMBER && !exponent;
    return plain ? scalar(new BigDecimal(digits)) : scalar(digits);
  }

  private Scalar scalar(Object data) {
    return new Scalar(data, text.range(), text.origin());
  }
}
