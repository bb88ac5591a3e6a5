package io.dutyline.hcl.syntax;

import io.dutyline.hcl.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is in a body. */
final class BodyContent {
  private final TokenReader tokens;
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  BodyContent(TokenReader tokens) {
    this.tokens = tokens;
  }

  void add(Token name, Expression value) {
    String text = tokens.text(name);
    if (!names.add(text)) {
      tokens.problem(
          "Argument set twice",
          "The argument \"" + text + "\" is already set above. Take one of the two away.",
          name);
      return;
    }
    Range nameRange = tokens.range(name);
    attributes.add(new Attribute(text, value, nameRange, nameRange.upTo(value.range())));
  }

  void add(HeaderParser.Header header, NativeBody body, int end) {
    Range range = tokens.source().range(header.type().start(), end);
    blocks.add(new Block(tokens.text(header.type()), header.labels(), body, header.range(), range));
  }

  NativeBody body(int start, int end) {
    return new NativeBody(attributes, blocks, tokens.source().range(start, end));
  }

  NativeBody empty(int at) {
    return new NativeBody(List.of(), List.of(), tokens.source().range(at, at));
  }
}
