package io.dutyline.engine.pack;

import io.dutyline.engine.catalog.Duty;
import io.dutyline.engine.rule.Rule;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Severity;
import io.dutyline.engine.rule.language.RuleReader;
import io.dutyline.engine.rule.language.Vocabulary;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One pack, open for reading. */
final class RulePack {
  private static final Duty[] DUTIES = Duty.values();

  private final String name;
  private final ByteBuffer bytes;
  private final StringTable strings;
  private final MapValue settings;
  private final MapValue lists;
  private final Vocabulary vocabulary;
  private final List<PackedRule> rules = new ArrayList<>();
  private final int bodies;

  /**
   * Opens a pack.
   *
   * @param name of its jar or folder, for messages
   * @throws IllegalArgumentException if the bytes are no pack, or one of another version; the
   *     message says which
   */
  RulePack(String name, byte[] content, ClassLoader loader) {
    this.name = name;
    this.bytes = ByteBuffer.wrap(content);
    checkVersion();
    this.strings = StringTable.read(bytes);
    TreeReader head = new TreeReader(strings, bytes, range());
    this.settings = map(head.read());
    this.lists = map(head.read());
    this.vocabulary =
        new Vocabulary(
            PackSettings.values(lists), Set.of(), new JavaRequirements(loader), Optional.empty());
    int count = bytes.getInt();
    for (int i = 0; i < count; i++) {
      rules.add(new PackedRule(index(), this));
    }
    this.bodies = bytes.position();
  }

  private void checkVersion() {
    boolean pack = bytes.remaining() >= 8 && bytes.getInt() == PackFormat.MAGIC;
    if (!pack) {
      throw new IllegalArgumentException("It holds no rules, or they are damaged.");
    }
    int version = bytes.getInt();
    if (version != PackFormat.VERSION) {
      throw new IllegalArgumentException(
          "Its rules are of format %d, and this version reads format %d. Use releases that belong together."
              .formatted(version, PackFormat.VERSION));
    }
  }

  String name() {
    return name;
  }

  List<PackedRule> rules() {
    return List.copyOf(rules);
  }

  MapValue settings() {
    return settings;
  }

  /** Returns a shared list's elements as texts; none if the pack has no such list. */
  List<String> list(String list) {
    return lists.get(list) instanceof ListValue found
        ? found.elements().stream()
            .filter(Scalar.class::isInstance)
            .map(each -> ((Scalar) each).text())
            .toList()
        : List.of();
  }

  RuleInfo info(PackedRule.Index index) {
    return RuleReader.readInfo(body(index.described()), vocabulary)
        .value()
        .orElseThrow(() -> damaged(index));
  }

  Rule rule(PackedRule.Index index, RuleInfo info) {
    return RuleReader.read(info, body(index.asked()), vocabulary)
        .value()
        .orElseThrow(() -> damaged(index));
  }

  private IllegalStateException damaged(PackedRule.Index index) {
    return new IllegalStateException(
        "The rule '%s' of %s cannot be used.".formatted(index.id(), name));
  }

  private Value body(int offset) {
    ByteBuffer at = bytes.duplicate();
    at.position(bodies + offset);
    return new TreeReader(strings, at, range()).read();
  }

  private PackedRule.Index index() {
    return new PackedRule.Index(
        text(),
        text(),
        duty(text()),
        severity(text()),
        bytes.get() != 0,
        texts(),
        texts(),
        Set.copyOf(texts()),
        Set.copyOf(texts()),
        bytes.getInt(),
        bytes.getInt());
  }

  private static Duty duty(String id) {
    for (Duty duty : DUTIES) {
      if (duty.id().equals(id)) {
        return duty;
      }
    }
    throw new IllegalArgumentException("It has rules of the duty '" + id + "', which is unknown.");
  }

  private static Severity severity(String id) {
    return Severity.valueOf(id.toUpperCase(Locale.ROOT));
  }

  private String text() {
    return strings.get(bytes.getInt());
  }

  private List<String> texts() {
    int count = bytes.getShort();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  private SourceRange range() {
    return new SourceRange(name, 1, 1, 1, 1);
  }

  private static MapValue map(Value value) {
    if (value instanceof MapValue map) {
      return map;
    }
    throw new IllegalArgumentException("Its settings are damaged.");
  }
}
