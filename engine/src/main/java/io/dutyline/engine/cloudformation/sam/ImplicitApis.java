package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The APIs of one kind as the events of functions and state machines ask for them: paths of those
 * that the transform defines, and the API that nobody wrote, of events that name none.
 */
final class ImplicitApis {
  private static final String ROUTE_SETTINGS = "RouteSettings";

  /** In the order of how much they keep: the first that an owner has is the API's. */
  private static final List<String> POLICIES = List.of("Retain", "Snapshot", "Delete");

  private final ApiKind kind;
  private final Map<String, ApiDefinition> definitions;
  private final Output output;
  private final Map<String, ApiConditions> conditions = new LinkedHashMap<>();

  /** Routes of explicit APIs by their logical ids, and of the implicit one. */
  private final Map<String, MappingBuilder> routeSettings = new LinkedHashMap<>();

  private final List<SamResource> owners = new ArrayList<>();
  private final Map<String, Entry> tags = new LinkedHashMap<>();
  private SourceRange first;
  private boolean implicit;

  /**
   * @param definitions of the template's APIs by their logical ids
   */
  ImplicitApis(ApiKind kind, Map<String, ApiDefinition> definitions, Output output) {
    this.kind = kind;
    this.definitions = definitions;
    this.output = output;
    this.first = output.template().range();
  }

  /** Adds the routes of the owner's events. */
  void add(SamResource owner) {
    if (owner.property("Events").orElse(null) instanceof MappingNode events) {
      for (Entry entry : events.entries()) {
        ApiEvent.of(entry)
            .filter(event -> event.kind() == kind)
            .ifPresent(event -> add(owner, event));
      }
    }
  }

  private void add(SamResource owner, ApiEvent event) {
    Optional<ApiRoute> route = event.route();
    Optional<String> apiId = event.apiId();
    if (route.isEmpty() || apiId.isEmpty()) {
      // Told when the event itself is expanded.
      return;
    }
    if (apiId.get().equals(kind.implicitId())) {
      implicit(owner, event);
    }
    ApiDefinition api = definitions.get(apiId.get());
    if (api != null && kind.is(api.resource())) {
      conditions
          .computeIfAbsent(apiId.get(), id -> new ApiConditions())
          .add(route.get(), owner.attribute("Condition"));
      api.managedBody().ifPresent(body -> body.add(route.get()));
      event
          .properties()
          .get(ROUTE_SETTINGS)
          .ifPresent(it -> routeSettings(api, owner, route.get(), it));
    }
  }

  private void implicit(SamResource owner, ApiEvent event) {
    if (!implicit) {
      implicit = true;
      first = event.head();
      definitions.put(kind.implicitId(), ApiDefinition.of(resource(List.of(), event.head())));
    }
    owners.add(owner);
    tags(owner);
  }

  /** What passes its tags on does so to the API that was made for it. */
  private void tags(SamResource owner) {
    MappingNode globals = globals(owner);
    boolean propagated =
        ApiBody.isSet(owner.properties(), "PropagateTags")
            || ApiBody.isSet(globals, "PropagateTags");
    Node own =
        owner
            .property("Tags")
            .filter(Truths::isSomething)
            .or(() -> globals.get("Tags"))
            .orElse(null);
    if (propagated && own instanceof MappingNode map) {
      map.entries().forEach(tag -> tags.put(tag.key(), tag));
    }
  }

  private MappingNode globals(SamResource owner) {
    String section = owner.type().substring(owner.type().lastIndexOf(':') + 1);
    return output.template().get("Globals").orElse(null) instanceof MappingNode globals
            && globals.get(section).orElse(null) instanceof MappingNode properties
        ? properties
        : new MappingNode(List.of(), owner.head());
  }

  private void routeSettings(ApiDefinition api, SamResource owner, ApiRoute route, Node settings) {
    if (kind != ApiKind.HTTP) {
      return;
    }
    MappingBuilder routes =
        routeSettings.computeIfAbsent(
            api.resource().logicalId(), id -> MappingBuilder.from(api.map(ROUTE_SETTINGS)));
    String key =
        route.method().equals(ApiRoute.ANY)
            ? route.path()
            : route.method().toUpperCase(Locale.ROOT) + " " + route.path();
    Optional<String> condition = ApiConditions.name(owner.attribute("Condition"));
    Node known = routes.get(key).orElse(null);
    Node value =
        condition.isPresent()
            ? ApiBody.conditional(condition.get(), settings)
            : known instanceof MappingNode before && settings instanceof MappingNode more
                ? MappingBuilder.from(before).putAll(more).build()
                : settings;
    routes.put(key, settings.range(), value);
  }

  /** Returns the resources that are new or changed, and makes paths conditional. */
  List<Entry> finish() {
    List<Entry> entries = new ArrayList<>();
    if (implicit) {
      entries.add(resource(attributes(), first).entry());
    }
    for (Map.Entry<String, MappingBuilder> routes : routeSettings.entrySet()) {
      ApiDefinition api = definitions.get(routes.getKey());
      if (api != null && !(implicit && routes.getKey().equals(kind.implicitId()))) {
        entries.add(withRoutes(api.resource(), routes.getValue().build()));
      }
    }
    conditions.forEach(this::makeConditional);
    return entries;
  }

  private void makeConditional(String apiId, ApiConditions paths) {
    ApiDefinition api = definitions.get(apiId);
    ApiBody body = api == null ? null : api.managedBody().orElse(null);
    if (api != null && body != null) {
      for (String path : body.paths()) {
        paths
            .of(path, apiId, api.resource().head(), output)
            .ifPresent(condition -> body.makeConditional(path, condition));
      }
    }
  }

  private static Entry withRoutes(SamResource resource, MappingNode routes) {
    MappingNode properties =
        MappingBuilder.from(resource.properties()).put(ROUTE_SETTINGS, routes).build();
    return new Entry(
        resource.logicalId(),
        resource.head(),
        NodeEdits.with(resource.body(), "Properties", properties));
  }

  private SamResource resource(List<Entry> attributes, SourceRange head) {
    NodeMaker make = NodeMaker.at(head);
    MappingBuilder properties = make.map();
    if (kind == ApiKind.REST) {
      properties.put("StageName", "Prod");
    }
    if (!tags.isEmpty()) {
      properties
          .put("Tags", new MappingNode(new ArrayList<>(tags.values()), head))
          .put("PropagateTags", make.bool(true));
    }
    MappingBuilder routes = routeSettings.get(kind.implicitId());
    if (routes != null) {
      properties.put(ROUTE_SETTINGS, routes.build());
    }
    MappingNode built = properties.build();
    MappingBuilder body = make.map().put("Type", kind.type());
    attributes.forEach(body::put);
    MappingNode whole = body.put("Properties", built).build();
    Entry entry = new Entry(kind.implicitId(), head, whole);
    return new SamResource(kind.implicitId(), kind.type(), entry, whole, built);
  }

  private List<Entry> attributes() {
    List<Entry> attributes = new ArrayList<>();
    ApiConditions api = conditions.get(kind.implicitId());
    if (api != null) {
      api.ofApi(kind.implicitId() + "Condition", first, output)
          .ifPresent(
              name ->
                  attributes.add(new Entry("Condition", first, NodeMaker.at(first).text(name))));
    }
    policy("DeletionPolicy", Set.of("Retain", "Delete")).ifPresent(attributes::add);
    policy("UpdateReplacePolicy", new HashSet<>(POLICIES)).ifPresent(attributes::add);
    return attributes;
  }

  private Optional<Entry> policy(String attribute, Set<String> known) {
    for (String policy : POLICIES) {
      for (SamResource owner : owners) {
        Optional<Entry> entry = owner.body().entry(attribute);
        if (known.contains(policy)
            && entry.isPresent()
            && entry.get().value() instanceof ScalarNode text
            && text.text().equals(policy)) {
          return entry;
        }
      }
    }
    return Optional.empty();
  }
}
