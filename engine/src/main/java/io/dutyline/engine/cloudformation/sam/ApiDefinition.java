package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An API of the template while events are added to it.
 *
 * <p>Its definition is the transform's own ("managed") if its author wrote none: only then do
 * events add their paths to it.
 */
final class ApiDefinition {
  private SamResource resource;
  private @Nullable ApiBody body;
  private final boolean managed;

  private ApiDefinition(SamResource resource, @Nullable ApiBody body, boolean managed) {
    this.resource = resource;
    this.body = body;
    this.managed = managed;
  }

  /**
   * @param resource an API without Globals
   */
  static ApiDefinition of(SamResource resource) {
    boolean rest = ApiKind.REST.is(resource);
    Optional<Node> written = resource.property("DefinitionBody").filter(Truths::isSomething);
    boolean elsewhere = resource.property("DefinitionUri").filter(Truths::isSomething).isPresent();
    Node node =
        written.isPresent()
            ? written.get()
            : rest
                ? ApiBody.skeleton("swagger", "2.0", resource.head())
                : ApiBody.skeleton("openapi", "3.0.1", resource.head());
    Optional<ApiBody> body = rest ? ApiBody.ofRestApi(node) : ApiBody.ofHttpApi(node);
    return written.isEmpty() && elsewhere
        ? new ApiDefinition(resource, null, false)
        : new ApiDefinition(resource, body.orElse(null), written.isEmpty());
  }

  SamResource resource() {
    return resource;
  }

  boolean isManaged() {
    return managed;
  }

  Optional<ApiBody> body() {
    return Optional.ofNullable(body);
  }

  /** Returns the definition that events can add to: the transform's own. */
  Optional<ApiBody> managedBody() {
    return managed ? body() : Optional.empty();
  }

  /** Takes the resource as it is with Globals. */
  void merge(SamResource merged) {
    resource = merged;
    if (managed && ApiKind.REST.is(merged)) {
      merged
          .property("OpenApiVersion")
          .filter(
              version -> version instanceof ScalarNode text && ApiBody.isVersion(text.text(), "3"))
          .ifPresent(
              version ->
                  body()
                      .ifPresent(
                          it ->
                              it.edit(
                                  document ->
                                      NodeEdits.with(
                                          NodeEdits.without(document, "swagger"),
                                          "openapi",
                                          version))));
    }
  }

  /** Returns the property Auth; an empty map if there is none. */
  MappingNode auth() {
    return map("Auth");
  }

  MappingNode map(String property) {
    return resource.property(property).orElse(null) instanceof MappingNode map
        ? map
        : new MappingNode(List.of(), resource.head());
  }
}
