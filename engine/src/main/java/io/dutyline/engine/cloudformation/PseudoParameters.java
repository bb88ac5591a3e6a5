package io.dutyline.engine.cloudformation;

import io.dutyline.engine.value.Unknown.Cause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What CloudFormation puts into every template. {@code AWS::NoValue} is not among it: see Ref. */
final class PseudoParameters {
  static final String NO_VALUE = "AWS::NoValue";
  static final String REGION = "AWS::Region";
  static final String ACCOUNT = "AWS::AccountId";

  /** Those that are different for every stack of a tree. */
  private static final Set<String> OF_ONE_STACK =
      Set.of("AWS::StackName", "AWS::StackId", "AWS::NotificationARNs");

  private static final String USUAL_PARTITION = "aws";

  private final Deployed deployed;
  private final Map<String, Input> inputs = new LinkedHashMap<>();

  private PseudoParameters(Deployed deployed) {
    this.deployed = deployed;
  }

  static Map<String, Input> of(Deployed deployed) {
    return new PseudoParameters(deployed).inputs();
  }

  private Map<String, Input> inputs() {
    Facts facts = deployed.facts();
    List<String> regions = facts.regions().names();
    if (regions.size() == 1) {
      add(REGION, InputType.TEXT, regions.get(0), null, List.of());
    } else {
      add(REGION, InputType.TEXT, null, null, regions);
    }
    String partition = facts.partition();
    add(ACCOUNT, InputType.TEXT, orNull(facts.account()), null, List.of());
    add("AWS::Partition", InputType.TEXT, orNull(partition), USUAL_PARTITION, List.of());
    add("AWS::URLSuffix", InputType.TEXT, suffix(partition), suffix(USUAL_PARTITION), List.of());
    add("AWS::StackName", InputType.TEXT, null, null, List.of());
    add("AWS::StackId", InputType.TEXT, null, null, List.of());
    add("AWS::NotificationARNs", InputType.LIST, null, null, List.of());
    return inputs;
  }

  private void add(
      String name,
      InputType type,
      @Nullable String fact,
      @Nullable String standard,
      List<String> allowed) {
    inputs.put(
        name,
        new Input(
            OF_ONE_STACK.contains(name) ? deployed.names().of(name) : deployed.place().of(name),
            type,
            Cause.PSEUDO_PARAMETER,
            fact,
            standard,
            allowed,
            !allowed.isEmpty(),
            false,
            deployed.head()));
  }

  /** The domain of the partitions that have a documented one; null for others. */
  private static @Nullable String suffix(String partition) {
    return switch (partition) {
      case "aws", "aws-us-gov" -> "amazonaws.com";
      case "aws-cn" -> "amazonaws.com.cn";
      default -> null;
    };
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
