package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The definition of an API, OpenAPI 2 or 3, while events, authorizers and the like are added to it.
 * A path and a method can be choices, {@code Fn::If}: then each of their maps is edited.
 */
final class ApiBody {
  static final String INTEGRATION = "x-amazon-apigateway-integration";

  private MappingNode document;

  private ApiBody(MappingNode document) {
    this.document = document;
  }

  /** Returns the definition of a REST API; empty if {@code node} is none that can be added to. */
  static Optional<ApiBody> ofRestApi(Node node) {
    return node instanceof MappingNode map
            && map.get("paths").orElse(null) instanceof MappingNode
            && (isSet(map, "swagger") || isVersion3(map))
        ? Optional.of(new ApiBody(map))
        : Optional.empty();
  }

  /** Returns the definition of an HTTP API; empty if {@code node} is none that can be added to. */
  static Optional<ApiBody> ofHttpApi(Node node) {
    return node instanceof MappingNode map
            && map.get("paths").orElse(null) instanceof MappingNode
            && isVersion3(map)
        ? Optional.of(new ApiBody(map))
        : Optional.empty();
  }

  /** Returns a definition without paths, as the transform makes one for an API that has none. */
  static MappingNode skeleton(String versionKey, String version, SourceRange range) {
    NodeMaker make = NodeMaker.at(range);
    MappingNode info =
        make.map().put("version", "1.0").put("title", make.ref("AWS::StackName")).build();
    return make.map()
        .put(versionKey, version)
        .put("info", info)
        .put("paths", make.map().build())
        .build();
  }

  private static boolean isVersion3(MappingNode document) {
    return document.get("openapi").orElse(null) instanceof ScalarNode version
        && isVersion(version.text(), "3");
  }

  /** Returns whether {@code text} is such a version: {@code 3.0} or {@code 3.0.1}. */
  static boolean isVersion(String text, String majors) {
    boolean two = text.length() == 3;
    boolean three = text.length() == 5 && text.charAt(3) == '.' && isDigit(text.charAt(4));
    return (two || three)
        && majors.indexOf(text.charAt(0)) >= 0
        && text.charAt(1) == '.'
        && isDigit(text.charAt(2));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  /** Returns whether {@code map} has something at {@code key}. */
  static boolean isSet(MappingNode map, String key) {
    return map.get(key).filter(Truths::isSomething).isPresent();
  }

  MappingNode document() {
    return document;
  }

  /** Returns whether it is OpenAPI 3. */
  boolean isVersion3() {
    return isVersion3(document);
  }

  boolean has(String key) {
    return isSet(document, key);
  }

  void edit(UnaryOperator<MappingNode> edit) {
    document = edit.apply(document);
  }

  List<String> paths() {
    List<String> names = new ArrayList<>();
    for (MappingNode.Entry path : pathNodes().entries()) {
      names.add(path.key());
    }
    return names;
  }

  /** Returns the items of {@code path}, maps from methods to what they do. */
  List<MappingNode> items(String path) {
    Optional<Node> item = pathNodes().get(path);
    return item.isPresent() ? NodeEdits.maps(item.get()) : List.of();
  }

  private MappingNode pathNodes() {
    return (MappingNode) document.get("paths").orElseThrow();
  }

  private void editPaths(UnaryOperator<MappingNode> edit) {
    document = NodeEdits.edit(document, "paths", paths -> edit.apply((MappingNode) paths));
  }

  void editPath(String path, UnaryOperator<Node> edit) {
    editPaths(paths -> NodeEdits.edit(paths, path, edit));
  }

  void editItems(String path, UnaryOperator<MappingNode> edit) {
    editPath(path, item -> NodeEdits.editMaps(item, edit));
  }

  /** Adds what of the route is not there yet. */
  void add(ApiRoute route) {
    if (pathNodes().get(route.path()).isEmpty()) {
      MappingNode item = NodeMaker.at(route.head()).map().build();
      editPaths(paths -> NodeEdits.with(paths, route.path(), route.pathRange(), item));
    }
    MappingNode method = NodeMaker.at(route.head()).map().build();
    editItems(
        route.path(),
        item ->
            item.get(route.method()).isPresent()
                ? item
                : NodeEdits.with(item, route.method(), route.methodRange(), method));
  }

  /** Returns whether the route does something already, in every branch of its path. */
  boolean hasIntegration(ApiRoute route) {
    List<MappingNode> items = items(route.path());
    for (MappingNode item : items) {
      Optional<Node> method = item.get(route.method());
      if (method.isEmpty() || !hasIntegration(method.get())) {
        return false;
      }
    }
    return !items.isEmpty();
  }

  private static boolean hasIntegration(Node method) {
    for (MappingNode map : NodeEdits.maps(method)) {
      if (isSet(map, INTEGRATION)) {
        return true;
      }
    }
    return false;
  }

  /** Edits what the methods of {@code path} do that do something, given their keys. */
  void editMethods(String path, BiFunction<String, MappingNode, MappingNode> edit) {
    editItems(
        path,
        item -> {
          MappingNode edited = item;
          for (MappingNode.Entry method : item.entries()) {
            if (isMethod(method.key())) {
              edited =
                  NodeEdits.edit(
                      edited,
                      method.key(),
                      node -> editIntegrated(node, it -> edit.apply(method.key(), it)));
            }
          }
          return edited;
        });
  }

  /** Returns whether a key of a path is a method: all but a few are. */
  static boolean isMethod(String key) {
    return !key.equals("parameters") && !key.equals("summary") && !key.equals("description");
  }

  /** Edits what the route does, if it does something. */
  void editMethod(ApiRoute route, UnaryOperator<MappingNode> edit) {
    editItems(
        route.path(),
        item -> NodeEdits.edit(item, route.method(), node -> editIntegrated(node, edit)));
  }

  /** Edits how the route is integrated with its backend. */
  void editIntegration(ApiRoute route, UnaryOperator<MappingNode> edit) {
    editMethod(
        route,
        method -> NodeEdits.edit(method, INTEGRATION, node -> NodeEdits.editMaps(node, edit)));
  }

  private static Node editIntegrated(Node method, UnaryOperator<MappingNode> edit) {
    return NodeEdits.editMaps(method, map -> isSet(map, INTEGRATION) ? edit.apply(map) : map);
  }

  /** Makes {@code path} be there only under {@code condition}. */
  void makeConditional(String path, String condition) {
    editPath(path, item -> conditional(condition, item));
  }

  static Node conditional(String condition, Node node) {
    NodeMaker make = NodeMaker.at(node);
    return make.ifElse(condition, node, make.noValue());
  }
}
