package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** DNS records of the APIs' custom domains: those of one hosted zone are one resource. */
final class RecordSets {
  private final Map<String, Made> groups = new HashMap<>();

  /**
   * Returns the records of a domain with those that its zone has so far; empty if it wants none.
   *
   * @param domain the property Domain
   * @param endpoint what kind of endpoint the domain has
   * @param name the logical id of the domain's resource, which its records point to
   */
  Optional<Made> add(
      SamResource api, MappingNode domain, String endpoint, String name, Output output) {
    if (!(domain.get("Route53").orElse(null) instanceof MappingNode route53)) {
      return Optional.empty();
    }
    Node zone =
        route53
            .get("HostedZoneId")
            .filter(Truths::isSomething)
            .or(() -> route53.get("HostedZoneName"))
            .orElse(null);
    SourceRange head = domain.entry("Route53").orElseThrow().keyRange();
    if (zone == null) {
      new ApiProblems(output)
          .part(api, "Route53", "It needs a HostedZoneId or a HostedZoneName.", head);
      return Optional.empty();
    }
    List<Node> records = records(domain, route53, endpoint, name);
    Resolver resolver = output.resolver();
    if (ApiBody.isSet(route53, "SeparateRecordSetGroup")) {
      Node domainName = domain.get("DomainName").orElseThrow();
      Node both = NodeMaker.at(route53).list(resolver.resolve(zone), resolver.resolve(domainName));
      String logicalId = LogicalIds.hashed("RecordSetGroup", both);
      return Optional.of(group(api, logicalId, route53, head).with("RecordSets", list(records)));
    }
    String logicalId = LogicalIds.hashed("RecordSetGroup", resolver.resolve(zone));
    Made known = groups.computeIfAbsent(logicalId, id -> group(api, logicalId, route53, head));
    List<Node> all = new ArrayList<>(known.items("RecordSets"));
    all.addAll(records);
    groups.put(logicalId, known.with("RecordSets", list(all)));
    return Optional.of(groups.get(logicalId));
  }

  private static Node list(List<Node> records) {
    return NodeMaker.at(records.get(0)).list(records);
  }

  private static Made group(
      SamResource api, String logicalId, MappingNode route53, SourceRange head) {
    boolean both = ApiKind.REST.is(api) || !ApiBody.isSet(route53, "HostedZoneId");
    MappingBuilder properties = NodeMaker.at(head).map().copy(route53, "HostedZoneId");
    if (both) {
      properties.copy(route53, "HostedZoneName");
    }
    return Made.beside(api, logicalId, head, "AWS::Route53::RecordSetGroup", properties.build());
  }

  private static List<Node> records(
      MappingNode domain, MappingNode route53, String endpoint, String name) {
    List<Node> records = new ArrayList<>();
    records.add(record(domain, route53, endpoint, name, "A"));
    if (route53.get("IpV6").filter(Truths::isTrue).isPresent()) {
      records.add(record(domain, route53, endpoint, name, "AAAA"));
    }
    return records;
  }

  private static Node record(
      MappingNode domain, MappingNode route53, String endpoint, String name, String type) {
    return NodeMaker.at(route53)
        .map()
        .copyAs("Name", domain, "DomainName")
        .put("Type", type)
        .put("AliasTarget", target(route53, endpoint, name))
        .copy(route53, "Region", "SetIdentifier")
        .build();
  }

  private static Node target(MappingNode route53, String endpoint, String name) {
    NodeMaker make = NodeMaker.at(route53);
    MappingBuilder target = make.map().copy(route53, "EvaluateTargetHealth");
    return switch (endpoint) {
      case "REGIONAL" ->
          target
              .put("HostedZoneId", make.getAtt(name, "RegionalHostedZoneId"))
              .put("DNSName", make.getAtt(name, "RegionalDomainName"))
              .build();
      case "EDGE" ->
          target
              // The zone of CloudFront, the same for every distribution.
              .put("HostedZoneId", "Z2FDTNDATAQYW2")
              .put("DNSName", make.getAtt(name, "DistributionDomainName"))
              .copyAs("DNSName", route53, "DistributionDomainName")
              .build();
      default ->
          target
              .copyAs("HostedZoneId", route53, "VpcEndpointHostedZoneId")
              .copyAs("DNSName", route53, "VpcEndpointDomainName")
              .build();
    };
  }

  /** Returns the kind of endpoint that a domain has, where its author writes it as a text. */
  static String endpoint(MappingNode domain, Output output) {
    Node endpoint = domain.get("EndpointConfiguration").orElse(null);
    return endpoint == null
        ? "REGIONAL"
        : output
            .resolver()
            .text(endpoint)
            .orElse(endpoint instanceof ScalarNode text ? text.text() : "");
  }
}
