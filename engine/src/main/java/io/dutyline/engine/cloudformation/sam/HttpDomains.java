package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The custom domain of an HTTP or WebSocket API, with the paths and DNS records that lead to it.
 */
final class HttpDomains {
  private final SamResource api;
  private final String stage;
  private final MappingNode tags;
  private final RecordSets records;
  private final Output output;

  /**
   * @param stage the logical id of the API's stage
   * @param tags of the domain
   * @param records of the APIs that share theirs with this one
   */
  HttpDomains(SamResource api, String stage, MappingNode tags, RecordSets records, Output output) {
    this.api = api;
    this.stage = stage;
    this.tags = tags;
    this.records = records;
    this.output = output;
  }

  /** Returns what is made for the property Domain; nothing if there is none. */
  List<Made> made() {
    Entry entry = api.properties().entry("Domain").orElse(null);
    if (entry == null || !(entry.value() instanceof MappingNode domain)) {
      return List.of();
    }
    if (domain.get("DomainName").isEmpty() || domain.get("CertificateArn").isEmpty()) {
      tell("It needs a DomainName and a CertificateArn.", entry.keyRange());
      return List.of();
    }
    if (!RecordSets.endpoint(domain, output).equals("REGIONAL")) {
      tell("Its EndpointConfiguration is not REGIONAL.", entry.keyRange());
      return List.of();
    }
    Node name = output.resolver().resolve(domain.get("DomainName").orElseThrow());
    String logicalId = LogicalIds.hashed("ApiGatewayDomainNameV2", name);
    output.references().add(api.logicalId(), "DomainName", logicalId);
    List<Made> made = new ArrayList<>();
    made.add(domain(domain, logicalId, entry.keyRange()));
    made.addAll(mappings(domain, logicalId, entry.keyRange()));
    records.add(api, domain, "REGIONAL", logicalId, output).ifPresent(made::add);
    return made;
  }

  private void tell(String why, SourceRange range) {
    new ApiProblems(output).part(api, "Domain", why, range);
  }

  private Made domain(MappingNode domain, String logicalId, SourceRange head) {
    NodeMaker make = NodeMaker.at(head);
    MappingBuilder configuration =
        make.map()
            .copy(domain, "CertificateArn")
            .put("EndpointType", "REGIONAL")
            .copyAs("EndpointType", domain, "EndpointConfiguration");
    for (String property : List.of("OwnershipVerificationCertificateArn", "SecurityPolicy")) {
      if (ApiBody.isSet(domain, property)) {
        configuration.copy(domain, property);
      }
    }
    MappingBuilder properties =
        make.map()
            .copy(domain, "DomainName")
            .put("DomainNameConfigurations", make.list(configuration.build()));
    MutualTls.put(properties, domain);
    properties.put("Tags", tags);
    return Made.beside(api, logicalId, head, "AWS::ApiGatewayV2::DomainName", properties.build());
  }

  private List<Made> mappings(MappingNode domain, String domainId, SourceRange head) {
    Node paths = domain.get("BasePath").filter(Truths::isSomething).orElse(null);
    List<Node> list =
        paths instanceof SequenceNode many
            ? many.items()
            : paths instanceof ScalarNode ? List.of(paths) : List.of();
    List<Made> mappings = new ArrayList<>();
    if (list.isEmpty()) {
      mappings.add(mapping("", domainId, head, Optional.empty()));
    }
    for (Node path : list) {
      String text = output.resolver().text(path).orElse("");
      if (isPath(text)) {
        Node key = NodeMaker.at(path).text(withoutOuterSlashes(text));
        mappings.add(
            mapping(
                text.replace("-", "").replace("_", "").replace("/", ""),
                domainId,
                path.range(),
                Optional.of(key)));
      } else {
        tell("A BasePath has letters, digits, slashes, - and _ only.", path.range());
      }
    }
    return mappings;
  }

  private static boolean isPath(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      boolean letter = (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z');
      if (!letter && !(each >= '0' && each <= '9') && "/-_".indexOf(each) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String withoutOuterSlashes(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && text.charAt(start) == '/') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(start, end);
  }

  private Made mapping(String part, String domainId, SourceRange range, Optional<Node> key) {
    NodeMaker make = NodeMaker.at(range);
    MappingBuilder properties =
        make.map()
            .put("DomainName", make.ref(domainId))
            .put("ApiId", make.ref(api.logicalId()))
            .put("Stage", make.ref(stage));
    key.ifPresent(it -> properties.put("ApiMappingKey", it));
    return Made.beside(
        api,
        api.logicalId() + part + "ApiMapping",
        range,
        "AWS::ApiGatewayV2::ApiMapping",
        properties.build());
  }
}
