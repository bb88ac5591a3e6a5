package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/** Where in a request an authorizer finds who sends it: the lists of its property Identity. */
final class IdentitySources {
  private static final List<String> PROPERTIES =
      List.of("Headers", "QueryStrings", "StageVariables", "Context");

  private static final List<String> OF_REST_APIS =
      List.of(
          "method.request.header.", "method.request.querystring.", "stageVariables.", "context.");

  private static final List<String> OF_HTTP_APIS =
      List.of("$request.header.", "$request.querystring.", "$stageVariables.", "$context.");

  private IdentitySources() {}

  /** Returns them as a REST API has them, one text; an empty one if there are none. */
  static ScalarNode ofRestApi(MappingNode identity) {
    List<String> sources = new ArrayList<>();
    for (Node source : sources(identity, OF_REST_APIS)) {
      sources.add(((ScalarNode) source).text());
    }
    return NodeMaker.at(identity).text(String.join(", ", sources));
  }

  /** Returns them as an HTTP API has them, a list. */
  static SequenceNode ofHttpApi(MappingNode identity) {
    return NodeMaker.at(identity).list(sources(identity, OF_HTTP_APIS));
  }

  private static List<Node> sources(MappingNode identity, List<String> prefixes) {
    List<Node> sources = new ArrayList<>();
    for (int i = 0; i < PROPERTIES.size(); i++) {
      if (identity.get(PROPERTIES.get(i)).orElse(null) instanceof SequenceNode names) {
        for (Node name : names.items()) {
          if (name instanceof ScalarNode text) {
            sources.add(NodeMaker.at(name).text(prefixes.get(i) + text.text()));
          }
        }
      }
    }
    return sources;
  }
}
