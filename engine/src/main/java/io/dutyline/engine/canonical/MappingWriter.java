package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.value.Value;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes mappings: see {@link MappingFormat}. Equal input makes equal bytes. */
@SuppressWarnings("EnumOrdinal") // the file is read by the engine that wrote it, and no other
final class MappingWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private MappingWriter() {}

  /** Returns the resource of one service. */
  static byte[] write(List<TypeMapping> mappings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(MappingFormat.VERSION);
    for (TypeMapping mapping : mappings) {
      MappingWriter writer = new MappingWriter();
      writer.mapping(mapping);
      out.writeUTF(mapping.type());
      out.writeInt(writer.bytes.size());
      writer.bytes.writeTo(out);
    }
    return bytes.toByteArray();
  }

  private void mapping(TypeMapping mapping) throws IOException {
    out.writeByte(mapping.relation().ordinal());
    out.writeUTF(mapping.canonicals().by());
    out.writeByte(mapping.canonicals().views().size());
    for (Map.Entry<String, View> each : mapping.canonicals().views().entrySet()) {
      out.writeUTF(each.getKey());
      view(each.getValue());
    }
    texts(mapping.parents());
    out.writeByte(mapping.also().size());
    for (View view : mapping.also()) {
      view(view);
    }
    list(mapping.parts());
    out.writeByte(mapping.documents().size());
    for (DocumentUse use : mapping.documents()) {
      out.writeUTF(use.type());
      out.writeUTF(use.property());
      list(use.actions());
      out.writeBoolean(use.principals());
    }
  }

  private void view(View view) throws IOException {
    out.writeUTF(view.canonicalType());
    out.writeUTF(view.from());
    branch(view.root());
    constants(view.set());
    constants(view.defaults());
    list(view.without());
  }

  private void branch(Branch branch) throws IOException {
    out.writeUTF(branch.step());
    out.writeByte((branch.single() ? 1 : 0) | (branch.secret() ? 2 : 0) | (branch.fills() ? 4 : 0));
    out.writeShort(branch.moves().size());
    for (Move move : branch.moves()) {
      out.writeUTF(move.target().text());
      translation(move.translation());
    }
    out.writeShort(branch.below().size());
    for (Branch below : branch.below()) {
      branch(below);
    }
  }

  private void translation(Translation translation) throws IOException {
    boolean special = !translation.equals(Translation.of(translation.form(), translation.names()));
    out.writeByte(translation.form().ordinal());
    list(translation.names());
    out.writeBoolean(special);
    if (!special) {
      return;
    }
    out.writeShort(translation.values().size());
    for (Map.Entry<String, Value> each : new TreeMap<>(translation.values()).entrySet()) {
      out.writeUTF(each.getKey());
      Constants.write(each.getValue(), out);
    }
    optional(translation.otherwise());
    optional(translation.absent());
    out.writeByte(translation.when().size());
    for (Map.Entry<String, List<String>> each : new TreeMap<>(translation.when()).entrySet()) {
      out.writeUTF(each.getKey());
      list(each.getValue());
    }
    out.writeInt(translation.times());
  }

  private void optional(Optional<Value> value) throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      Constants.write(value.get(), out);
    }
  }

  private void constants(Map<Target, Value> constants) throws IOException {
    out.writeByte(constants.size());
    for (Map.Entry<Target, Value> each : constants.entrySet()) {
      out.writeUTF(each.getKey().text());
      Constants.write(each.getValue(), out);
    }
  }

  private void texts(Map<String, String> texts) throws IOException {
    out.writeByte(texts.size());
    for (Map.Entry<String, String> each : new TreeMap<>(texts).entrySet()) {
      out.writeUTF(each.getKey());
      out.writeUTF(each.getValue());
    }
  }

  private void list(List<String> texts) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }
}
