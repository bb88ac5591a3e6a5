package io.dutyline.engine.cloudformation.syntax;

import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode.Kind;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML 1.1, one document after the other, from the events of SnakeYAML's parser: its nodes
 * would end a block where the next token starts, and would be built only to be built again.
 */
final class YamlReader {
  /**
   * In characters. SnakeYAML copies what it has of a token each time it reads on, so that the time
   * for one grows with the square of its length; no token is longer than a line.
   */
  private static final int LONGEST_LINE = 1_000_000;

  private final String path;
  private final YamlPositions positions;
  private final YamlProblems problems;
  private final ParserImpl parser;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final Deque<Properties> open = new ArrayDeque<>();
  private final Set<String> unknownTags = new HashSet<>();
  private DiagnosticList diagnostics = new DiagnosticList();
  private TreeBuilder tree;

  /** What an anchor names; no node while that is still being read. */
  private record Anchored(@Nullable Node node, long nodes, int height) {}

  /** What stands before a list or map: its tag and anchor, and how it is written. */
  private record Properties(
      @Nullable String tag, @Nullable String anchor, long start, boolean block) {}

  YamlReader(SourceFile file) throws UnreadableException {
    path = file.path();
    positions = new YamlPositions(file.text());
    problems = new YamlProblems(file, positions);
    checkLines(file.text());
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE); // the file's size was limited when it was read
    parser = new ParserImpl(new StreamReader(file.text()), options);
    tree = new TreeBuilder(path, diagnostics);
  }

  private void checkLines(String text) throws UnreadableException {
    int start = 0;
    while (text.length() - start > LONGEST_LINE) {
      int end = text.indexOf('\n', start);
      if (end < 0 || end - start > LONGEST_LINE) {
        throw new UnreadableException(problems.lineTooLong(start, LONGEST_LINE));
      }
      start = end + 1;
    }
  }

  /** Returns the root of the next document; empty if there is none left. */
  Optional<Node> readDocument() throws UnreadableException {
    try {
      diagnostics = new DiagnosticList();
      tree = new TreeBuilder(path, diagnostics);
      anchors.clear();
      unknownTags.clear();
      for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
        if (event.is(Event.ID.DocumentEnd)) {
          return tree.root();
        }
        read(event);
      }
      return Optional.empty();
    } catch (YAMLException | IllegalArgumentException e) {
      throw new UnreadableException(problems.explain(e));
    }
  }

  /** Returns whether another document follows. */
  boolean hasMore() throws UnreadableException {
    try {
      return parser.checkEvent(Event.ID.DocumentStart);
    } catch (YAMLException | IllegalArgumentException e) {
      throw new UnreadableException(problems.explain(e));
    }
  }

  /** Returns what is to be told of the document that was read last. */
  List<Diagnostic> diagnostics() {
    return diagnostics.toList();
  }

  private void read(Event event) throws UnreadableException {
    switch (event.getEventId()) {
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      case SequenceStart, MappingStart -> begin((CollectionStartEvent) event);
      case SequenceEnd, MappingEnd -> end(event);
      default -> {} // the start of the stream or of a document
    }
  }

  private void scalar(ScalarEvent event) throws UnreadableException {
    boolean block = event.isLiteral() || event.isFolded();
    long start = positions.of(event.getStartMark());
    long end =
        block
            ? positions.beforeBlanks(event.getStartMark(), event.getEndMark())
            : positions.of(event.getEndMark());
    String tag = event.getTag();
    String anchor = event.getAnchor();
    boolean bare = tag == null && anchor == null;
    long content = bare ? start : Math.min(positions.afterProperties(event.getStartMark()), end);
    SourceRange range = Position.range(path, content, end);
    if (tree.awaitsKey() && isKey(event, range)) {
      return;
    }
    Node node = new ScalarNode(event.getValue(), YamlTags.kindOf(event), range);
    node = tagged(node, tag, start, end);
    name(anchor, new Anchored(node, 1, 1));
    tree.leaf(node, end);
  }

  private boolean isKey(ScalarEvent event, SourceRange range) throws UnreadableException {
    if (event.getAnchor() != null) {
      Node node = new ScalarNode(event.getValue(), YamlTags.kindOf(event), range);
      name(event.getAnchor(), new Anchored(node, 1, 1));
    }
    if (event.isPlain() && event.getTag() == null && event.getValue().equals("<<")) {
      tree.current().mergeKey();
    } else {
      tree.current().key(event.getValue(), range);
    }
    return true;
  }

  private void alias(AliasEvent event) throws UnreadableException {
    long end = positions.of(event.getEndMark());
    SourceRange range = Position.range(path, positions.of(event.getStartMark()), end);
    Anchored anchored = anchors.get(event.getAnchor());
    if (anchored == null || anchored.node() == null) {
      diagnostics.add(YamlProblems.badAlias(event.getAnchor(), anchored != null, range));
      ScalarNode name = new ScalarNode(event.getAnchor(), Kind.STRING, range);
      tree.leaf(new FunctionNode("*" + event.getAnchor(), name, range), end);
    } else if (tree.awaitsKey() && anchored.node() instanceof ScalarNode key) {
      tree.current().key(key.text(), range);
    } else {
      tree.copy(anchored.node(), end, anchored.nodes(), anchored.height());
    }
  }

  private void begin(CollectionStartEvent event) throws UnreadableException {
    long start = positions.of(event.getStartMark());
    boolean bare = event.getTag() == null && event.getAnchor() == null;
    long content = bare ? start : positions.afterProperties(event.getStartMark());
    open.push(new Properties(event.getTag(), event.getAnchor(), start, !event.isFlow()));
    name(event.getAnchor(), new Anchored(null, 0, 0));
    tree.begin(new Frame(event.is(Event.ID.MappingStart), content));
  }

  private void end(Event event) throws UnreadableException {
    Frame frame = tree.current();
    Properties properties = open.pop();
    long end = properties.block() ? frame.end() : positions.of(event.getEndMark());
    Node node = tagged(tree.end(end), properties.tag(), properties.start(), end);
    name(properties.anchor(), new Anchored(node, frame.nodes(), frame.height()));
    tree.add(node, end, frame.nodes(), frame.height());
  }

  private void name(@Nullable String anchor, Anchored anchored) {
    if (anchor != null) {
      anchors.put(anchor, anchored);
    }
  }

  private Node tagged(Node content, @Nullable String tag, long start, long end) {
    if (tag == null || YamlTags.isStandard(tag)) {
      return content;
    }
    SourceRange range = Position.range(path, start, end);
    Optional<String> function = FunctionNames.ofTag(tag);
    if (function.isEmpty() && unknownTags.add(tag)) {
      diagnostics.add(YamlProblems.unknownTag(tag, range));
    }
    return new FunctionNode(function.orElse(tag), content, range);
  }
}
