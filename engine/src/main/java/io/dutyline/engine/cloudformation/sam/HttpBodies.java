package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the properties of an HTTP API add to its definition, after its events did. */
final class HttpBodies {
  private static final String TAG_VALUE = "x-amazon-apigateway-tag-value";
  private static final String SERVERS = "servers";

  private final SamResource api;
  private final ApiBody body;
  private final Output output;

  private HttpBodies(SamResource api, ApiBody body, Output output) {
    this.api = api;
    this.body = body;
    this.output = output;
  }

  /**
   * @param tags of the API, with the transform's own
   */
  static void complete(SamResource api, ApiBody body, MappingNode tags, Output output) {
    HttpBodies bodies = new HttpBodies(api, body, output);
    bodies.set("CorsConfiguration").ifPresent(cors -> HttpCors.add(api, cors, body, output));
    bodies.set("Auth").ifPresent(auth -> HttpAuthorizers.add(api, auth, body, output));
    bodies.addTags(tags);
    api.properties()
        .entry("DisableExecuteApiEndpoint")
        .filter(entry -> !Shapes.isNull(entry.value()))
        .ifPresent(bodies::addEndpoint);
    bodies.set("Name").ifPresent(bodies::addTitle);
    bodies.set("Description").ifPresent(bodies::addDescription);
    if (bodies.set("FailOnWarnings").isPresent()) {
      bodies.addSlash();
    }
  }

  private Optional<Entry> set(String property) {
    return api.properties().entry(property).filter(entry -> Truths.isSomething(entry.value()));
  }

  private void addTags(MappingNode tags) {
    List<Node> list = new ArrayList<>();
    SourceRange range = tags.range();
    if (body.document().get("tags").orElse(null) instanceof SequenceNode known) {
      list.addAll(known.items());
      range = known.range();
    }
    for (Entry tag : tags.entries()) {
      int known = indexOf(list, tag.key());
      if (known < 0) {
        NodeMaker make = NodeMaker.at(tag.keyRange());
        list.add(make.map().put("name", tag.key()).put(TAG_VALUE, tag.value()).build());
      } else {
        MappingNode before = (MappingNode) list.get(known);
        list.set(known, NodeEdits.with(before, TAG_VALUE, tag.keyRange(), tag.value()));
      }
    }
    SequenceNode whole = new SequenceNode(list, range);
    body.edit(document -> NodeEdits.with(document, "tags", api.headOf("Tags"), whole));
  }

  private static int indexOf(List<Node> tags, String name) {
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i) instanceof MappingNode tag
          && tag.get("name").orElse(null) instanceof ScalarNode text
          && text.text().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void addEndpoint(Entry disabled) {
    NodeMaker make = NodeMaker.at(disabled.keyRange());
    SequenceNode known =
        body.document().get(SERVERS).orElse(null) instanceof SequenceNode list
            ? list
            : make.list(make.map().build());
    List<Node> servers = new ArrayList<>();
    for (Node server : known.items()) {
      servers.add(
          server instanceof MappingNode map ? RestBodies.withEndpoint(map, disabled) : server);
    }
    SequenceNode all = new SequenceNode(servers, known.range());
    body.edit(document -> NodeEdits.with(document, SERVERS, disabled.keyRange(), all));
  }

  private void addTitle(Entry name) {
    if (info().get("title").orElse(null) instanceof FunctionNode title
        && title.name().equals("Ref")
        && title.argument() instanceof ScalarNode reference
        && reference.text().equals("AWS::StackName")) {
      putInfo("title", name);
    } else {
      tell("Name", "The API's definition has a title of its own.", name);
    }
  }

  private void addDescription(Entry description) {
    if (ApiBody.isSet(info(), "description")) {
      tell("Description", "The API's definition has one of its own.", description);
    } else {
      putInfo("description", description);
    }
  }

  private void tell(String part, String why, Entry property) {
    new ApiProblems(output).part(api, part, why, property.keyRange());
  }

  private MappingNode info() {
    return body.document().get("info").orElse(null) instanceof MappingNode info
        ? info
        : api.maker().map().build();
  }

  private void putInfo(String key, Entry property) {
    MappingNode info = NodeEdits.with(info(), key, property.keyRange(), property.value());
    body.edit(document -> NodeEdits.with(document, "info", info));
  }

  /** API Gateway warns of the default route as it is else written. */
  private void addSlash() {
    body.edit(
        document ->
            NodeEdits.edit(
                document, "paths", paths -> NodeEdits.editMaps(paths, HttpBodies::withSlash)));
  }

  private static MappingNode withSlash(MappingNode paths) {
    Entry route = paths.entry(ApiRoute.DEFAULT_PATH).orElse(null);
    return route == null
        ? paths
        : NodeEdits.with(
            NodeEdits.without(paths, route.key()),
            "/" + route.key(),
            route.keyRange(),
            route.value());
  }
}
