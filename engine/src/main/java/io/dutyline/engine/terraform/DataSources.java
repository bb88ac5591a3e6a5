package io.dutyline.engine.terraform;

import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The data sources that say what the sources say already, and ask nobody. */
final class DataSources {
  private static final Set<String> REGION = Set.of("id", "name", "region");

  private DataSources() {}

  /** Returns why an attribute of a data source is not known; some only ever give secrets. */
  static Mark reason(String type, String address) {
    boolean secret =
        type.startsWith("aws_secretsmanager_secret_version")
            || type.equals("aws_secretsmanager_random_password");
    return Provenance.Because.of(secret ? Cause.SECRET_REFERENCE : Cause.IMPORT, address);
  }

  /** Returns an attribute of a data source that is made here; empty if it is not known. */
  static Optional<HclValue> attribute(ResourceInstance data, String name) {
    return switch (data.type()) {
      case "aws_iam_policy_document" ->
          switch (name) {
            case "json" -> Optional.of(PolicyDocuments.json(data, true));
            case "minified_json" -> Optional.of(PolicyDocuments.json(data, false));
            default -> Optional.empty();
          };
      case "aws_region" -> REGION.contains(name) ? region(data) : Optional.empty();
      case "aws_partition" -> Optional.ofNullable(partition(data).get(name));
      case "aws_caller_identity" ->
          name.equals("account_id") ? Optional.of(account(data)) : Optional.empty();
      case "template_file" -> name.equals("rendered") ? rendered(data) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static HclValue account(ResourceInstance data) {
    String name = data.address() + ".account_id";
    return Identifiers.account(name, Set.of(reason(data.type(), data.address())));
  }

  /** Returns the Region of the data source itself, else that of its provider. */
  private static Optional<HclValue> region(ResourceInstance data) {
    HclValue own = data.body().value("region");
    HclValue region =
        own instanceof HclValue.Null ? data.module().providers().region(data.declaration()) : own;
    return region instanceof HclValue.Null ? Optional.empty() : Optional.of(region);
  }

  /** All Regions are in AWS's first partition, unless they are called otherwise. */
  private static Map<String, HclValue> partition(ResourceInstance data) {
    Optional<HclValue> region = region(data);
    if (region.isPresent() && region.get() instanceof HclValue.Text text) {
      String name = text.value();
      if (name.startsWith("cn-")) {
        return partition("aws-cn", "amazonaws.com.cn", "cn.com.amazonaws", text.marks());
      }
      String partition = name.startsWith("us-gov-") ? "aws-us-gov" : "aws";
      return partition(partition, "amazonaws.com", "com.amazonaws", text.marks());
    }
    Mark assumed = new Provenance.Assumed(new Assumption("the AWS partition", "aws"));
    return partition("aws", "amazonaws.com", "com.amazonaws", Set.of(assumed));
  }

  private static Map<String, HclValue> partition(
      String name, String suffix, String reverse, Set<Mark> marks) {
    return Map.of(
        "partition", new HclValue.Text(name, marks),
        "id", new HclValue.Text(name, marks),
        "dns_suffix", new HclValue.Text(suffix, marks),
        "reverse_dns_prefix", new HclValue.Text(reverse, marks));
  }

  private static Optional<HclValue> rendered(ResourceInstance data) {
    HclValue template = data.body().value("template");
    if (!(template instanceof HclValue.Text text)
        || !(data.body().part("template").orElse(null) instanceof Part.Written written)) {
      return Optional.empty();
    }
    Map<String, HclValue> names = new LinkedHashMap<>();
    HclValue variables = data.body().value("vars");
    Values.entries(variables).ifPresent(names::putAll);
    Result<Expression> parsed =
        HclParser.template(
            written.attribute().range().file(),
            text.value(),
            written.attribute().expression().range().start());
    if (parsed.hasErrors() || variables instanceof HclValue.Unknown) {
      return Optional.empty();
    }
    HclValue value =
        data.module()
            .evaluation()
            .evaluate(
                parsed.value(),
                new NamedScope(data.module().scope(), names),
                data.address() + ".rendered");
    return Optional.of(Marks.add(value, Marks.union(text.marks(), variables.marks())));
  }
}
