package io.dutyline.engine.pack;

import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.language.RuleReader;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.MapValue;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a checked pack in its compact form. The same pack gives the same bytes. */
final class PackWriter {
  private final StringTable.Builder strings = new StringTable.Builder();
  private final ByteArrayOutputStream indexBytes = new ByteArrayOutputStream();
  private final DataOutputStream index = new DataOutputStream(indexBytes);
  private final ByteArrayOutputStream bodyBytes = new ByteArrayOutputStream();
  private final DataOutputStream bodies = new DataOutputStream(bodyBytes);

  /** A rule with what its document says. */
  record Entry(RuleInfo info, MapValue document) {}

  static byte[] rules(List<Entry> rules, MapValue settings, MapValue lists) throws IOException {
    PackWriter writer = new PackWriter();
    TreeWriter head = new TreeWriter(writer.strings, writer.index);
    head.write(settings);
    head.write(lists);
    writer.index.writeInt(rules.size());
    for (Entry rule : rules) {
      writer.rule(rule);
    }
    return writer.bytes();
  }

  /** Writes the texts of all examples by their rules' ids. */
  static byte[] examples(Map<String, List<SourceFile>> examples) throws IOException {
    PackWriter writer = new PackWriter();
    writer.index.writeInt(examples.size());
    for (Map.Entry<String, List<SourceFile>> rule : examples.entrySet()) {
      writer.index.writeInt(writer.strings.index(rule.getKey()));
      writer.index.writeShort(rule.getValue().size());
      for (SourceFile file : rule.getValue()) {
        writer.index.writeInt(writer.strings.index(name(file)));
        writer.index.writeInt(writer.strings.index(file.text()));
      }
    }
    return writer.bytes();
  }

  private static String name(SourceFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  private void rule(Entry rule) throws IOException {
    RuleInfo info = rule.info();
    text(info.id());
    text(info.profile());
    text(info.duty().id());
    text(info.severity().id());
    index.writeBoolean(rule.document().entries().containsKey("deprecated"));
    texts(info.types());
    texts(info.aliases());
    texts(info.references().keySet().stream().sorted().toList());
    texts(info.except().keySet().stream().sorted().toList());
    TreeWriter body = new TreeWriter(strings, bodies);
    index.writeInt(bodies.size());
    body.write(part(rule.document(), false));
    index.writeInt(bodies.size());
    body.write(part(rule.document(), true));
  }

  private static MapValue part(MapValue document, boolean logic) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>(document.entries());
    entries.keySet().removeIf(key -> RuleReader.LOGIC.contains(key) != logic);
    return MapValue.of(entries, document.range(), document.origin());
  }

  private void text(String text) throws IOException {
    index.writeInt(strings.index(text));
  }

  private void texts(Collection<String> texts) throws IOException {
    index.writeShort(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    out.writeInt(PackFormat.MAGIC);
    out.writeInt(PackFormat.VERSION);
    strings.write(out);
    out.write(indexBytes.toByteArray());
    out.write(bodyBytes.toByteArray());
    return all.toByteArray();
  }
}
