package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Refinements;
import io.dutyline.hcl.value.Refinements.Form;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code replace} where the text, or what takes the part's place, is not known. What comes of it is
 * known in part only for placeholders such as {@code _BUCKET_ID_}: these stand neither in what is
 * unknown nor in the syntax of JSON.
 *
 * @param part what is replaced
 * @param replacement a string, known or not
 */
record UnknownReplacement(String part, HclValue replacement) {
  private static final int SHORTEST_PLACEHOLDER = 6;

  HclValue in(HclValue text) throws FunctionException {
    if (text instanceof HclValue.Text && !isPattern() && !part.isEmpty()) {
      return replaced(text);
    }
    if (isPlaceholder() && isPlain()) {
      if (form(text) instanceof Form.Json json) {
        Refinements certain = ((HclValue.Unknown) text).refinements();
        Form form = new Form.Json(replacedWithin(json.encoded()));
        return Refining.unknown(HclType.STRING, certain.withForm(form));
      }
      if (form(text) instanceof Form.Joined) {
        return replaced(text);
      }
    }
    return Refining.unknown(HclType.STRING, Refinements.NOT_NULL);
  }

  private static @Nullable Form form(HclValue text) {
    return text instanceof HclValue.Unknown unknown ? unknown.refinements().form() : null;
  }

  private boolean isPattern() {
    return part.length() > 1 && part.startsWith("/") && part.endsWith("/");
  }

  private boolean isPlaceholder() {
    return part.length() >= SHORTEST_PLACEHOLDER && part.indexOf('_') >= 0 && !isPattern();
  }

  /** Within a JSON text nothing is escaped: quotes would end the string that they come into. */
  private boolean isPlain() {
    return !(replacement instanceof HclValue.Text text)
        || text.value().chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\');
  }

  private HclValue replacedWithin(HclValue value) throws FunctionException {
    Optional<Map<String, HclValue>> entries = Values.entries(value);
    if (entries.isPresent()) {
      Map<String, HclValue> replaced = new LinkedHashMap<>();
      for (Map.Entry<String, HclValue> entry : entries.get().entrySet()) {
        replaced.put(entry.getKey(), replacedWithin(entry.getValue()));
      }
      return Values.object(replaced).withMarks(value.marks());
    }
    Optional<List<HclValue>> elements = Values.elements(value);
    if (elements.isPresent()) {
      List<HclValue> replaced = new ArrayList<>();
      for (HclValue element : elements.get()) {
        replaced.add(replacedWithin(element));
      }
      return new HclValue.Tuple(replaced, value.marks());
    }
    boolean text = value instanceof HclValue.Text || form(value) instanceof Form.Joined;
    return text ? replaced(value).withMarks(value.marks()) : value;
  }

  private HclValue replaced(HclValue text) throws FunctionException {
    TextParts parts = new TextParts();
    if (form(text) instanceof Form.Joined joined) {
      for (HclValue each : joined.parts()) {
        append(each, parts);
      }
    } else {
      append(text, parts);
    }
    return parts.result();
  }

  private void append(HclValue piece, TextParts into) throws FunctionException {
    if (!(piece instanceof HclValue.Text text)) {
      into.append(piece);
      return;
    }
    int from = 0;
    for (int at = text.value().indexOf(part); at >= 0; at = text.value().indexOf(part, from)) {
      into.append(text.value().substring(from, at));
      into.append(replacement);
      from = at + part.length();
    }
    into.append(text.value().substring(from));
  }
}
