package io.dutyline.engine.cloudformation.syntax;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * A template as it was written, before anything is evaluated; YAML and JSON give the same nodes. An
 * intrinsic function is a node, never a map or a string.
 */
public sealed interface Node {
  SourceRange range();

  /** A scalar; {@code kind} is how YAML 1.1 or JSON types it, {@code text} as it was written. */
  record ScalarNode(String text, Kind kind, SourceRange range) implements Node {
    public enum Kind {
      STRING,
      NUMBER,
      BOOLEAN,
      NULL
    }

    public ScalarNode {
      requireNonNull(text, "text");
      requireNonNull(kind, "kind");
      requireNonNull(range, "range");
    }
  }

  record SequenceNode(List<Node> items, SourceRange range) implements Node {
    public SequenceNode {
      items = List.copyOf(items);
      requireNonNull(range, "range");
    }
  }

  /** A map without duplicate keys: the reader has reported them and kept the last. */
  record MappingNode(List<Entry> entries, SourceRange range) implements Node {
    public record Entry(String key, SourceRange keyRange, Node value) {
      public Entry {
        requireNonNull(key, "key");
        requireNonNull(keyRange, "keyRange");
        requireNonNull(value, "value");
      }
    }

    public MappingNode {
      entries = List.copyOf(entries);
      requireNonNull(range, "range");
    }

    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    public Optional<Node> get(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * An intrinsic function, short or long form: a map of one entry whose key is {@code Ref}, {@code
   * Condition} (short form only) or starts with {@code Fn::}, or a node with such a tag.
   *
   * @param name the long form's: {@code Ref}, {@code Fn::GetAtt}, {@code Condition}
   * @param argument of the short form {@code !GetAtt A.B}: the text {@code A.B} as it stands
   */
  record FunctionNode(String name, Node argument, SourceRange range) implements Node {
    public FunctionNode {
      requireNonNull(name, "name");
      requireNonNull(argument, "argument");
      requireNonNull(range, "range");
    }
  }
}
