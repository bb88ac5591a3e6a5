package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What browsers of other origins may on an HTTP API, as its definition says it. */
final class HttpCors {
  private static final String CORS = "x-amazon-apigateway-cors";

  private static final Set<String> PROPERTIES =
      Set.of(
          "AllowOrigins",
          "AllowHeaders",
          "AllowMethods",
          "ExposeHeaders",
          "MaxAge",
          "AllowCredentials");

  private HttpCors() {}

  /** Adds what the property CorsConfiguration says. */
  static void add(SamResource api, Entry cors, ApiBody body, Output output) {
    Node settled = output.resolver().resolve(cors.value());
    NodeMaker make = NodeMaker.at(cors.value());
    if (settled instanceof ScalarNode && output.resolver().isTrue(settled)) {
      Node any = make.texts("*");
      merge(body, cors, make.map().put("allowOrigins", any).build());
    } else if (settled instanceof FunctionNode) {
      replace(body, cors, cors.value());
    } else if (!(cors.value() instanceof MappingNode settings)) {
      tell(api, "It is neither true nor a map.", cors, output);
    } else if (!isKnown(settings)) {
      tell(api, "It has a property that is none of Cors.", cors, output);
    } else if (settings.get("AllowOrigins").orElse(null) instanceof FunctionNode origins) {
      replace(body, cors, origins);
    } else if (isAny(settings)
        && settings.get("AllowCredentials").filter(Truths::isTrue).isPresent()) {
      tell(api, "AllowCredentials cannot be true for any origin.", cors, output);
    } else {
      merge(body, cors, wanted(settings));
    }
  }

  private static void tell(SamResource api, String why, Entry cors, Output output) {
    new ApiProblems(output).part(api, "CorsConfiguration", why, cors.value().range());
  }

  private static boolean isKnown(MappingNode settings) {
    return settings.entries().stream().allMatch(entry -> PROPERTIES.contains(entry.key()));
  }

  private static boolean isAny(MappingNode settings) {
    return settings.get("AllowOrigins").orElse(null) instanceof SequenceNode list
        && list.items().size() == 1
        && list.items().get(0) instanceof ScalarNode origin
        && origin.text().equals("*");
  }

  private static MappingNode wanted(MappingNode settings) {
    MappingBuilder wanted = new MappingBuilder(settings.range());
    for (Entry entry : settings.entries()) {
      boolean set =
          switch (entry.key()) {
            case "MaxAge" -> true;
            case "AllowCredentials" -> Truths.isTrue(entry.value());
            default -> Truths.isSomething(entry.value());
          };
      if (set) {
        wanted.put(lower(entry.key()), entry.keyRange(), entry.value());
      }
    }
    return wanted.build();
  }

  private static String lower(String property) {
    return Character.toLowerCase(property.charAt(0)) + property.substring(1);
  }

  private static void merge(ApiBody body, Entry cors, MappingNode wanted) {
    body.edit(
        document -> {
          Optional<Node> known = document.get(CORS);
          MappingNode whole =
              known.orElse(null) instanceof MappingNode map
                  ? MappingBuilder.from(map).putAll(wanted).build()
                  : wanted;
          return NodeEdits.with(document, CORS, cors.keyRange(), whole);
        });
  }

  private static void replace(ApiBody body, Entry cors, Node function) {
    body.edit(document -> NodeEdits.with(document, CORS, cors.keyRange(), renamed(function)));
  }

  /** Names properties as a definition does, whatever function they stand in. */
  private static Node renamed(Node node) {
    if (node instanceof FunctionNode call) {
      return new FunctionNode(call.name(), renamed(call.argument()), call.range());
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>();
      list.items().forEach(item -> items.add(renamed(item)));
      return new SequenceNode(items, list.range());
    }
    if (!(node instanceof MappingNode map)) {
      return node;
    }
    MappingBuilder renamed = new MappingBuilder(map.range());
    for (Entry entry : map.entries()) {
      String key = PROPERTIES.contains(entry.key()) ? lower(entry.key()) : entry.key();
      renamed.put(key, entry.keyRange(), renamed(entry.value()));
    }
    return renamed.build();
  }
}
