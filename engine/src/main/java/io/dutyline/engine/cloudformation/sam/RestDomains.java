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

/** The custom domain of a REST API, with the paths and the DNS records that lead to it. */
final class RestDomains {
  private static final String PRIVATE = "PRIVATE";

  private final SamResource api;
  private final MappingNode domain;
  private final SourceRange head;
  private final String stage;
  private final String endpoint;
  private final Output output;

  private RestDomains(SamResource api, Entry domain, String stage, Output output) {
    this.api = api;
    this.domain = (MappingNode) domain.value();
    this.head = domain.keyRange();
    this.stage = stage;
    this.endpoint = RecordSets.endpoint(this.domain, output);
    this.output = output;
  }

  /**
   * Returns what is made for the property Domain; nothing if there is none.
   *
   * @param stage the logical id of the API's stage
   */
  static List<Made> of(SamResource api, String stage, Output output) {
    Entry entry = api.properties().entry("Domain").orElse(null);
    if (entry == null || !(entry.value() instanceof MappingNode domain)) {
      return List.of();
    }
    ApiProblems problems = new ApiProblems(output);
    RestDomains domains = new RestDomains(api, entry, stage, output);
    if (domain.get("DomainName").isEmpty() || domain.get("CertificateArn").isEmpty()) {
      problems.part(api, "Domain", "It needs a DomainName and a CertificateArn.", entry.keyRange());
      return List.of();
    }
    if (!List.of("EDGE", "REGIONAL", PRIVATE).contains(domains.endpoint)) {
      problems.part(
          api,
          "Domain",
          "Its EndpointConfiguration is none of EDGE, REGIONAL and PRIVATE.",
          domain.get("EndpointConfiguration").map(Node::range).orElse(entry.keyRange()));
      return List.of();
    }
    return domains.made();
  }

  private List<Made> made() {
    boolean isPrivate = endpoint.equals(PRIVATE);
    Node name = output.resolver().resolve(domain.get("DomainName").orElseThrow());
    String prefix = isPrivate ? "ApiGatewayDomainNameV2" : "ApiGatewayDomainName";
    String logicalId = LogicalIds.hashed(prefix, name);
    output.references().add(api.logicalId(), isPrivate ? "DomainNameV2" : "DomainName", logicalId);
    List<Made> made = new ArrayList<>();
    made.add(isPrivate ? privateDomain(logicalId) : publicDomain(logicalId));
    made.addAll(mappings(logicalId));
    output.apis().records().add(api, domain, endpoint, logicalId, output).ifPresent(made::add);
    if (isPrivate) {
      association(logicalId).ifPresent(made::add);
    }
    return made;
  }

  private Made publicDomain(String logicalId) {
    MappingBuilder properties = properties();
    boolean regional = endpoint.equals("REGIONAL");
    properties.copyAs(
        regional ? "RegionalCertificateArn" : "CertificateArn", domain, "CertificateArn");
    MutualTls.put(properties, domain);
    putIfSet(properties, "OwnershipVerificationCertificateArn");
    return Made.beside(api, logicalId, head, "AWS::ApiGateway::DomainName", properties.build());
  }

  private Made privateDomain(String logicalId) {
    MappingBuilder properties = properties().copy(domain, "CertificateArn");
    putIfSet(properties, "Policy");
    return Made.beside(api, logicalId, head, "AWS::ApiGateway::DomainNameV2", properties.build());
  }

  private MappingBuilder properties() {
    NodeMaker make = NodeMaker.at(head);
    Node type = domain.get("EndpointConfiguration").orElseGet(() -> make.text(endpoint));
    MappingBuilder configuration = make.map().put("Types", NodeMaker.at(type).list(type));
    if (ApiBody.isSet(domain, "IpAddressType")) {
      configuration.copy(domain, "IpAddressType");
    }
    MappingBuilder properties =
        make.map().copy(domain, "DomainName").put("EndpointConfiguration", configuration.build());
    putIfSet(properties, "SecurityPolicy");
    putIfSet(properties, "EndpointAccessMode");
    return properties;
  }

  private void putIfSet(MappingBuilder properties, String property) {
    if (ApiBody.isSet(domain, property)) {
      properties.copy(domain, property);
    }
  }

  private List<Made> mappings(String domainId) {
    Node paths = domain.get("BasePath").filter(Truths::isSomething).orElse(null);
    List<Node> list =
        paths instanceof SequenceNode many
            ? many.items()
            : paths instanceof ScalarNode ? List.of(paths) : List.of();
    List<Made> mappings = new ArrayList<>();
    if (list.isEmpty()) {
      mappings.add(mapping(api.logicalId() + "BasePathMapping", domainId, head, Optional.empty()));
    }
    for (Node path : list) {
      String text = output.resolver().text(path).orElse("");
      String letters = lettersAndDigits(text);
      boolean normalized = domain.get("NormalizeBasePath").map(Truths::isSomething).orElse(true);
      Node mapped = normalized ? NodeMaker.at(path).text(letters) : path;
      String logicalId = api.logicalId() + letters + "BasePathMapping";
      mappings.add(mapping(logicalId, domainId, path.range(), Optional.of(mapped)));
    }
    return mappings;
  }

  private static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  private Made mapping(String logicalId, String domainId, SourceRange range, Optional<Node> path) {
    boolean isPrivate = endpoint.equals(PRIVATE);
    NodeMaker make = NodeMaker.at(range);
    MappingBuilder properties =
        make.map()
            .put(isPrivate ? "DomainNameArn" : "DomainName", make.ref(domainId))
            .put("RestApiId", make.ref(api.logicalId()))
            .put("Stage", make.ref(stage));
    path.ifPresent(it -> properties.put("BasePath", it));
    String type =
        isPrivate ? "AWS::ApiGateway::BasePathMappingV2" : "AWS::ApiGateway::BasePathMapping";
    return Made.beside(api, logicalId, range, type, properties.build());
  }

  private Optional<Made> association(String domainId) {
    Entry entry = domain.entry("AccessAssociation").orElse(null);
    if (entry == null || !(entry.value() instanceof MappingNode association)) {
      return Optional.empty();
    }
    NodeMaker make = NodeMaker.at(entry.keyRange());
    Node endpointId = association.get("VpcEndpointId").orElseGet(make::noValue);
    Node both = make.list(output.resolver().resolve(endpointId), make.text(domainId));
    MappingNode properties =
        make.map()
            .put("DomainNameArn", make.ref(domainId))
            .put("AccessAssociationSourceType", "VPCE")
            .put("AccessAssociationSource", endpointId)
            .build();
    return Optional.of(
        Made.beside(
            api,
            LogicalIds.hashed("DomainNameAccessAssociation", both),
            entry.keyRange(),
            "AWS::ApiGateway::DomainNameAccessAssociation",
            properties));
  }
}
