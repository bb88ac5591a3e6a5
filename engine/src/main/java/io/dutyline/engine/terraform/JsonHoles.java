package io.dutyline.engine.terraform;

import io.dutyline.engine.data.JsonText;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Refinements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON document that a text is whose parts are not all known: a policy in a heredoc. */
final class JsonHoles {
  /** Stand around the number of a hole, in texts that have neither of them. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private final ValueConverter converter;
  private final Expression expression;
  private final List<HclValue> holes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean quoted;
  private boolean escaped;

  JsonHoles(ValueConverter converter, Expression expression) {
    this.converter = converter;
    this.expression = expression;
  }

  /** Returns the object or list that the text is, with its holes unknown; empty if it is none. */
  Optional<Value> document(HclValue value, SourceRange range) {
    List<HclValue> pieces = UnknownText.pieces(value);
    if (!startsLikeDocument(pieces.get(0))) {
      return Optional.empty();
    }
    for (HclValue piece : pieces) {
      if (piece instanceof HclValue.Text known) {
        if (known.value().indexOf(OPEN) >= 0 || known.value().indexOf(CLOSE) >= 0) {
          return Optional.empty();
        }
        addText(known.value());
      } else {
        addHole(piece);
      }
    }
    return JsonText.parse(new Scalar(text.toString(), range, Origin.COMPUTED)).map(this::filled);
  }

  private static boolean startsLikeDocument(HclValue piece) {
    if (!(piece instanceof HclValue.Text text)) {
      return false;
    }
    String start = text.value().stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  private void addText(String known) {
    for (int i = 0; i < known.length(); i++) {
      char c = known.charAt(i);
      boolean quote = c == '"' && !escaped;
      quoted ^= quote;
      escaped = c == '\\' && quoted && !escaped;
    }
    text.append(known);
  }

  private void addHole(HclValue hole) {
    String quote = quoted ? "" : "\"";
    text.append(quote).append(OPEN).append(holes.size()).append(CLOSE).append(quote);
    holes.add(hole);
  }

  private Value filled(Value value) {
    if (value instanceof ListValue list) {
      return ListValue.of(
          list.elements().stream().map(this::filled).toList(), list.range(), list.origin());
    }
    if (value instanceof MapValue map) {
      Map<String, MapValue.Entry> entries = new LinkedHashMap<>();
      map.entries()
          .forEach(
              (key, entry) ->
                  entries.put(
                      key(key), new MapValue.Entry(entry.keyRange(), filled(entry.value()))));
      return MapValue.of(entries, map.range(), map.origin());
    }
    boolean holed =
        value instanceof Scalar scalar
            && scalar.data() instanceof String string
            && string.indexOf(OPEN) >= 0;
    return holed ? text(((Scalar) value).text()) : value;
  }

  private Value text(String holed) {
    List<HclValue> pieces = pieces(holed);
    boolean input = Provenance.source(pieces.get(0)).isPresent();
    boolean whole = pieces.size() == 1 && !input;
    return converter.value(whole ? pieces.get(0) : joined(pieces), expression, Set.of());
  }

  /** Returns the key with the names of what is not known of it. */
  private String key(String holed) {
    if (holed.indexOf(OPEN) < 0) {
      return holed;
    }
    String named = UnknownText.form(joined(pieces(holed))).describe();
    return named.isEmpty() ? holed.replace(OPEN, '<').replace(CLOSE, '>') : named;
  }

  private List<HclValue> pieces(String holed) {
    List<HclValue> pieces = new ArrayList<>();
    int at = 0;
    for (int open = holed.indexOf(OPEN); open >= 0; open = holed.indexOf(OPEN, at)) {
      int close = holed.indexOf(CLOSE, open);
      if (close < 0) {
        break;
      }
      if (open > at) {
        pieces.add(new HclValue.Text(holed.substring(at, open)));
      }
      pieces.add(holes.get(Integer.parseInt(holed.substring(open + 1, close))));
      at = close + 1;
    }
    if (at < holed.length()) {
      pieces.add(new HclValue.Text(holed.substring(at)));
    }
    return pieces;
  }

  private static HclValue.Unknown joined(List<HclValue> pieces) {
    Set<Mark> marks = Set.of();
    for (HclValue piece : pieces) {
      Set<Mark> its = Provenance.source(piece).map(Provenance.Source::marks).orElse(piece.marks());
      marks = Marks.union(marks, its);
    }
    String prefix = pieces.get(0) instanceof HclValue.Text text ? text.value() : "";
    Refinements refinements =
        new Refinements(
            true,
            prefix,
            Optional.empty(),
            Optional.empty(),
            0,
            Integer.MAX_VALUE,
            List.of(),
            new Refinements.Form.Joined(pieces));
    return new HclValue.Unknown(HclType.STRING, refinements, marks);
  }
}
