package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;

/** Says in the words of OpenAPI 3 what was added to a definition in those of OpenAPI 2. */
final class OpenApi3 {
  private OpenApi3() {}

  /**
   * Converts the definition where it is one of version 3. Headers of the method OPTIONS get one
   * more {@code schema} each time, as the transform gives them.
   */
  static void convert(ApiBody body, SamResource api) {
    Node version =
        api.property("OpenApiVersion").or(() -> body.document().get("openapi")).orElse(null);
    boolean converts =
        !body.has("swagger")
            && version instanceof ScalarNode text
            && ApiBody.isVersion(text.text(), "3");
    if (!converts) {
      return;
    }
    move(body, "securityDefinitions", "securitySchemes");
    move(body, "definitions", "schemas");
    for (String path : body.paths()) {
      body.editPath(
          path,
          item ->
              item instanceof MappingNode map
                  ? NodeEdits.edit(map, "options", OpenApi3::convertOptions)
                  : item);
    }
  }

  private static void move(ApiBody body, String from, String to) {
    Entry moved = body.document().entry(from).orElse(null);
    if (moved == null || !Truths.isSomething(moved.value())) {
      return;
    }
    body.edit(
        document -> {
          MappingNode components =
              document.get("components").orElse(null) instanceof MappingNode known
                  ? known
                  : NodeMaker.at(moved.keyRange()).map().build();
          MappingNode more = NodeEdits.with(components, to, moved.keyRange(), moved.value());
          return NodeEdits.without(
              NodeEdits.with(document, "components", moved.keyRange(), more), from);
        });
  }

  private static Node convertOptions(Node options) {
    if (!(options instanceof MappingNode method)) {
      return options;
    }
    MappingNode plain = NodeEdits.without(NodeEdits.without(method, "produces"), "consumes");
    return NodeEdits.edit(
        plain,
        "responses",
        responses ->
            NodeEdits.editMaps(
                responses,
                map ->
                    NodeEdits.edit(
                        map,
                        "200",
                        response -> NodeEdits.editMaps(response, OpenApi3::convertHeaders))));
  }

  private static MappingNode convertHeaders(MappingNode response) {
    return NodeEdits.edit(
        response, "headers", headers -> NodeEdits.editMaps(headers, OpenApi3::withSchemas));
  }

  private static MappingNode withSchemas(MappingNode headers) {
    MappingBuilder converted = new MappingBuilder(headers.range());
    for (Entry header : headers.entries()) {
      MappingNode schema = NodeMaker.at(header.value()).map().put("schema", header.value()).build();
      converted.put(header.key(), header.keyRange(), schema);
    }
    return converted.build();
  }
}
