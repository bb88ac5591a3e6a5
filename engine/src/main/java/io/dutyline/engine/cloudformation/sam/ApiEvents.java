package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The APIs of one template: what functions and state machines add to them by their events. */
final class ApiEvents {
  private final Output output;
  private final Map<String, ApiDefinition> definitions = new LinkedHashMap<>();
  private final RecordSets records = new RecordSets();
  private final SharedUsagePlan sharedUsagePlan = new SharedUsagePlan();

  ApiEvents(Output output) {
    this.output = output;
  }

  /**
   * Returns the entries of the section Resources for APIs that nobody wrote but that events need,
   * and of those that events change. Asked once, before Globals are merged and before anything is
   * expanded.
   *
   * @param resources all serverless resources, without Globals
   */
  List<Entry> implicitApis(List<SamResource> resources) {
    for (SamResource resource : resources) {
      if (ApiKind.REST.is(resource) || ApiKind.HTTP.is(resource)) {
        definitions.put(resource.logicalId(), ApiDefinition.of(resource));
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (ApiKind kind : ApiKind.values()) {
      ImplicitApis apis = new ImplicitApis(kind, definitions, output);
      for (SamResource resource : resources) {
        if (hasEvents(resource, kind)) {
          apis.add(resource);
        }
      }
      entries.addAll(apis.finish());
    }
    return entries;
  }

  private static boolean hasEvents(SamResource resource, ApiKind kind) {
    return resource.type().equals("AWS::Serverless::Function")
        || (kind == ApiKind.REST && resource.type().equals("AWS::Serverless::StateMachine"));
  }

  /** Takes the template's serverless resources as they are with Globals, before any is expanded. */
  void merge(List<SamResource> resources) {
    for (SamResource resource : resources) {
      ApiDefinition definition = definitions.get(resource.logicalId());
      if (definition != null && definition.resource().type().equals(resource.type())) {
        definition.merge(resource);
      }
    }
  }

  /** Returns an API as its events left it. */
  Optional<ApiDefinition> definition(String logicalId) {
    return Optional.ofNullable(definitions.get(logicalId));
  }

  /** Returns the DNS records of the APIs that are expanded so far. */
  RecordSets records() {
    return records;
  }

  SharedUsagePlan sharedUsagePlan() {
    return sharedUsagePlan;
  }

  /**
   * Adds what an event of type {@code Api} or {@code HttpApi} needs: permissions, and its path in
   * the API's definition. Functions and state machines come before the APIs are expanded.
   */
  void add(Target target, Entry entry) {
    Optional<ApiEvent> event = ApiEvent.of(entry);
    if (event.isPresent() && event.get().kind() == ApiKind.REST) {
      new RestEvents(output, target, event.get()).add();
    } else if (event.isPresent()) {
      new HttpEvents(output, target, event.get()).add();
    }
  }
}
