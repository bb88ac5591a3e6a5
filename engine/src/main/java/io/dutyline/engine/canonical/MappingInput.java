package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.Translation.Form;
import io.dutyline.engine.canonical.TypeMapping.Chosen;
import io.dutyline.engine.canonical.TypeMapping.Relation;
import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.value.Value;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link MappingWriter} wrote of one type. */
final class MappingInput {
  private static final Form[] FORMS = Form.values();
  private static final Relation[] RELATIONS = Relation.values();

  private final DataInputStream in;

  MappingInput(DataInputStream in) {
    this.in = in;
  }

  TypeMapping mapping(String type) throws IOException {
    Relation relation = RELATIONS[in.readByte()];
    String by = in.readUTF();
    Map<String, View> views = new LinkedHashMap<>();
    for (int left = in.readByte(); left > 0; left--) {
      views.put(in.readUTF(), view());
    }
    Map<String, String> parents = texts();
    List<View> also = new ArrayList<>();
    for (int left = in.readByte(); left > 0; left--) {
      also.add(view());
    }
    List<String> parts = list();
    List<DocumentUse> documents = new ArrayList<>();
    for (int left = in.readByte(); left > 0; left--) {
      documents.add(new DocumentUse(in.readUTF(), in.readUTF(), list(), in.readBoolean()));
    }
    return new TypeMapping(type, relation, new Chosen(by, views), parents, also, parts, documents);
  }

  private View view() throws IOException {
    return new View(in.readUTF(), in.readUTF(), branch(""), constants(), constants(), list());
  }

  private Branch branch(String parent) throws IOException {
    String step = in.readUTF();
    String path = path(parent, step);
    int flags = in.readByte();
    List<Move> moves = new ArrayList<>();
    for (int left = in.readShort(); left > 0; left--) {
      moves.add(new Move(target(), translation()));
    }
    List<Branch> below = new ArrayList<>();
    for (int left = in.readShort(); left > 0; left--) {
      below.add(branch(path));
    }
    return new Branch(
        step, path, (flags & 1) != 0, (flags & 2) != 0, moves, below, (flags & 4) != 0);
  }

  private static String path(String parent, String step) {
    if (step.equals(SourcePath.SELF)) {
      return "";
    }
    return parent.isEmpty() || !SourcePath.isName(step) ? parent + step : parent + "." + step;
  }

  private Target target() throws IOException {
    String text = in.readUTF();
    try {
      return text.isEmpty() ? Target.ROOT : Target.parse(text);
    } catch (PathException e) {
      throw new IOException(e);
    }
  }

  private Translation translation() throws IOException {
    Form form = FORMS[in.readByte()];
    List<String> names = list();
    if (!in.readBoolean()) {
      return form == Form.PLAIN && names.isEmpty()
          ? Translation.PLAIN
          : Translation.of(form, names);
    }
    Map<String, Value> values = new HashMap<>();
    for (int left = in.readShort(); left > 0; left--) {
      values.put(in.readUTF(), Constants.read(in));
    }
    Optional<Value> otherwise = optional();
    Optional<Value> absent = optional();
    Map<String, List<String>> when = new HashMap<>();
    for (int left = in.readByte(); left > 0; left--) {
      when.put(in.readUTF(), list());
    }
    return new Translation(form, values, otherwise, absent, when, names, in.readInt());
  }

  private Optional<Value> optional() throws IOException {
    return in.readBoolean() ? Optional.of(Constants.read(in)) : Optional.empty();
  }

  private Map<Target, Value> constants() throws IOException {
    Map<Target, Value> constants = new LinkedHashMap<>();
    for (int left = in.readByte(); left > 0; left--) {
      constants.put(target(), Constants.read(in));
    }
    return constants;
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int left = in.readByte(); left > 0; left--) {
      texts.put(in.readUTF(), in.readUTF());
    }
    return texts;
  }

  private List<String> list() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readShort(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
