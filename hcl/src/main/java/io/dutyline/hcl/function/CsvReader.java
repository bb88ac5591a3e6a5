package io.dutyline.hcl.function;

import io.dutyline.hcl.eval.HclFunction.FunctionException;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads CSV (RFC 4180): the first line names the attributes, each further one is an object. */
final class CsvReader {
  private final String text;
  private int at;

  private CsvReader(String text) {
    this.text = text;
  }

  static HclValue read(String text) throws FunctionException {
    CsvReader reader = new CsvReader(text.replace("\r\n", "\n"));
    List<String> names = reader.record();
    if (names.isEmpty()) {
      throw new FunctionException(0, "the header line is missing");
    }
    HclType type = rowType(names);
    List<HclValue> rows = new ArrayList<>();
    for (List<String> row = reader.record(); !row.isEmpty(); row = reader.record()) {
      rows.add(object(names, row));
      Bounds.checkElements(rows.size());
    }
    return new HclValue.ListOf(type, rows, Set.of());
  }

  private static HclType rowType(List<String> names) throws FunctionException {
    Map<String, HclType> attributes = new HashMap<>();
    for (String name : names) {
      if (attributes.put(name, HclType.STRING) != null) {
        throw new FunctionException(
            0, "the column name " + JsonText.quote(name) + " is there twice");
      }
    }
    return new HclType.ObjectType(attributes);
  }

  private static HclValue object(List<String> names, List<String> row) throws FunctionException {
    if (row.size() != names.size()) {
      throw new FunctionException(0, "a line has a wrong number of fields");
    }
    Map<String, HclValue> attributes = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      attributes.put(names.get(i), Values.text(row.get(i)));
    }
    return Values.object(attributes);
  }

  /** Returns the fields of the next line that is not empty; none at the end. */
  private List<String> record() throws FunctionException {
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    List<String> fields = new ArrayList<>();
    if (at >= text.length()) {
      return fields;
    }
    fields.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    at++;
    return fields;
  }

  private String field() throws FunctionException {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int start = at;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
      if (text.charAt(at) == '"') {
        throw new FunctionException(0, "there is a quote in a field without quotes");
      }
      at++;
    }
    return at == text.length() && text.endsWith("\r")
        ? text.substring(start, at - 1)
        : text.substring(start, at);
  }

  private String quoted() throws FunctionException {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else if (at == text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n') {
        return field.toString();
      } else {
        throw new FunctionException(0, "there is a lone quote in a field with quotes");
      }
    }
    throw new FunctionException(0, "a field with quotes is not closed");
  }
}
