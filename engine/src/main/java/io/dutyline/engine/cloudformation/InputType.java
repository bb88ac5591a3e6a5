package io.dutyline.engine.cloudformation;

import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** How the text that a deployment gives an input is taken. */
enum InputType {
  TEXT(Unknown.Type.STRING),
  NUMBER(Unknown.Type.NUMBER),
  LIST(Unknown.Type.LIST),
  /** The text names an SSM parameter, whose value is taken at deployment. */
  LOOKUP(Unknown.Type.STRING),
  /** The text names an SSM parameter, whose value is a list. */
  LOOKUP_LIST(Unknown.Type.LIST);

  private static final String SSM_VALUE = "AWS::SSM::Parameter::Value<";

  private final Unknown.Type unknownType;

  InputType(Unknown.Type unknownType) {
    this.unknownType = unknownType;
  }

  /** Returns the type by the name that a template gives it; AWS's own types are texts. */
  static InputType named(String name) {
    if (name.startsWith(SSM_VALUE)) {
      return isList(name.substring(SSM_VALUE.length())) ? LOOKUP_LIST : LOOKUP;
    }
    if (name.equals("Number")) {
      return NUMBER;
    }
    return isList(name) ? LIST : TEXT;
  }

  private static boolean isList(String name) {
    return name.startsWith("List<") || name.startsWith("CommaDelimitedList");
  }

  /** Returns whether it is one text as it stands. */
  boolean isPlain() {
    return this == TEXT || this == NUMBER;
  }

  boolean isLookup() {
    return this == LOOKUP || this == LOOKUP_LIST;
  }

  Unknown.Type unknownType() {
    return unknownType;
  }

  Value value(String text, SourceRange range, Origin origin) {
    if (this == NUMBER) {
      return new Scalar(Literals.number(text), range, origin);
    }
    return this == LIST ? list(text, range, origin) : DynamicReferences.read(text, range, origin);
  }

  private static Value list(String text, SourceRange range, Origin origin) {
    List<Value> elements = new ArrayList<>();
    int start = 0;
    while (start <= text.length() && !text.isBlank()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      elements.add(DynamicReferences.read(text.substring(start, end).strip(), range, origin));
      start = end + 1;
    }
    return ListValue.of(elements, range, origin);
  }
}
