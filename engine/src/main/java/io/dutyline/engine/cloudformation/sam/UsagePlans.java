package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.source.SourceRange;
import java.util.List;

/**
 * The usage plan of a REST API with its key: the API's own, or one for all APIs of the template.
 */
final class UsagePlans {
  private static final List<String> SETTINGS =
      List.of("UsagePlanName", "Description", "Quota", "Tags", "Throttle");

  private final SamResource api;
  private final SourceRange head;
  private final Output output;

  private UsagePlans(SamResource api, SourceRange head, Output output) {
    this.api = api;
    this.head = head;
    this.output = output;
  }

  /**
   * Returns what is made for the property UsagePlan of Auth; nothing if there is none.
   *
   * @param stage the logical id of the API's stage
   */
  static List<Made> of(SamResource api, String stage, Output output) {
    Entry entry =
        api.property("Auth").orElse(null) instanceof MappingNode auth
            ? auth.entry("UsagePlan").orElse(null)
            : null;
    if (entry == null || !(entry.value() instanceof MappingNode plan)) {
      return List.of();
    }
    UsagePlans plans = new UsagePlans(api, entry.keyRange(), output);
    String kind =
        plan.get("CreateUsagePlan").flatMap(node -> output.resolver().text(node)).orElse("");
    return switch (kind) {
      case "PER_API" -> plans.own(plan, stage);
      case "SHARED" -> plans.shared(plan, stage);
      case "NONE" -> List.of();
      default -> plans.refused();
    };
  }

  private List<Made> refused() {
    new ApiProblems(output)
        .part(api, "UsagePlan", "Its CreateUsagePlan is none of PER_API, SHARED and NONE.", head);
    return List.of();
  }

  private List<Made> own(MappingNode plan, String stage) {
    String planId = api.logicalId() + "UsagePlan";
    return made(
        plan,
        planId,
        api.logicalId() + "ApiKey",
        List.of(api.logicalId()),
        List.of(stage(stage, "ApiId", "Stage")),
        List.of(stage(stage, "RestApiId", "StageName")),
        api.passedOn());
  }

  private List<Made> shared(MappingNode plan, String stage) {
    SharedUsagePlan shared = output.apis().sharedUsagePlan();
    shared.add(api, stage(stage, "ApiId", "Stage"), stage(stage, "RestApiId", "StageName"), output);
    return made(
        plan,
        "ServerlessUsagePlan",
        "ServerlessApiKey",
        shared.apis(),
        shared.apiStages(),
        shared.stageKeys(),
        shared.attributes(head));
  }

  private Node stage(String stage, String apiKey, String stageKey) {
    NodeMaker make = NodeMaker.at(head);
    return make.map().put(apiKey, make.ref(api.logicalId())).put(stageKey, make.ref(stage)).build();
  }

  private List<Made> made(
      MappingNode plan,
      String planId,
      String keyId,
      List<String> apis,
      List<Node> apiStages,
      List<Node> stageKeys,
      List<Entry> attributes) {
    NodeMaker make = NodeMaker.at(head);
    MappingBuilder ofPlan = make.map().put("ApiStages", make.list(apiStages));
    for (String setting : SETTINGS) {
      if (ApiBody.isSet(plan, setting)) {
        ofPlan.copy(plan, setting);
      }
    }
    MappingNode ofKey =
        make.map().put("Enabled", make.bool(true)).put("StageKeys", make.list(stageKeys)).build();
    MappingNode ofBoth =
        make.map()
            .put("KeyId", make.ref(keyId))
            .put("KeyType", "API_KEY")
            .put("UsagePlanId", make.ref(planId))
            .build();
    String bothId =
        planId.equals("ServerlessUsagePlan") ? "ServerlessUsagePlanKey" : planId + "Key";
    output.references().add(api.logicalId(), "UsagePlan", planId);
    output.references().add(api.logicalId(), "ApiKey", keyId);
    output.references().add(api.logicalId(), "UsagePlanKey", bothId);
    return List.of(
        new Made(planId, head, head, "AWS::ApiGateway::UsagePlan", ofPlan.build(), attributes)
            .dependingOn(apis),
        new Made(keyId, head, head, "AWS::ApiGateway::ApiKey", ofKey, attributes)
            .dependingOn(List.of(planId)),
        new Made(bothId, head, head, "AWS::ApiGateway::UsagePlanKey", ofBoth, attributes)
            .dependingOn(List.of(keyId)));
  }
}
