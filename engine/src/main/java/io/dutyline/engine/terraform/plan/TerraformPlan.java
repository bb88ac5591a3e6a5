package io.dutyline.engine.terraform.plan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a plan's JSON into a stack, in Terraform's words. */
public final class TerraformPlan {
  private static final String FORMAT = "terraform-plan";

  /** Any of these keys stands near the start of a plan, whoever has formatted it. */
  private static final List<String> KEYS =
      List.of(
          "\"terraform_version\"",
          "\"planned_values\"",
          "\"resource_changes\"",
          "\"output_changes\"",
          "\"prior_state\"");

  private TerraformPlan() {}

  /**
   * Returns whether a file that starts like this is a plan.
   *
   * @param head the first few thousand characters
   */
  public static boolean startsLikePlan(String head) {
    String start = head.stripLeading();
    return start.startsWith("{")
        && (start.contains("\"format_version\"") || start.contains("\"applyable\""))
        && KEYS.stream().anyMatch(start::contains);
  }

  /** Returns the stack that will be when the plan is applied; nothing if it is no sound JSON. */
  public static Parsed<TerraformStack> read(Candidate candidate) {
    String path = candidate.path();
    SourceRange head = new SourceRange(path, 1, 1, 1, 1);
    PlanContent plan;
    try (InputStream stream =
        new BufferedInputStream(Files.newInputStream(candidate.file()), 1 << 16)) {
      plan = PlanReader.read(stream, path);
    } catch (JsonProcessingException e) {
      return Parsed.failed(List.of(unsound(e, path)));
    } catch (IOException e) {
      return Parsed.failed(
          List.of(
              Diagnostic.error(
                  "File cannot be read",
                  path + " was not read: reading failed. Check its permissions, or exclude it.",
                  head)));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (plan.destroyed() > 0) {
      diagnostics.add(
          Diagnostic.note(
              "Plan destroys resources",
              plan.destroyed() + " resources will not be there any more and were not judged.",
              head));
    }
    return Parsed.of(stack(plan, path, head), diagnostics);
  }

  private static TerraformStack stack(PlanContent plan, String path, SourceRange head) {
    PlanReferences references = new PlanReferences(plan);
    PlanProviders providers = new PlanProviders(plan);
    List<TerraformResource> resources = new ArrayList<>(plan.resources().size());
    for (PlannedResource each : plan.resources()) {
      ConfiguredModule module = references.module(each.module());
      String written = Addresses.withoutKeys(each.address());
      String inModule =
          each.module().isEmpty()
              ? written
              : written.substring(Addresses.withoutKeys(each.module()).length() + 1);
      ConfiguredModule.Resource configured =
          module.resource(inModule).orElse(ConfiguredModule.Resource.NONE);
      MapValue attributes =
          new PlanValueResolver(each, references, configured.each())
              .attributes(configured.expressions());
      resources.add(
          new TerraformResource(
              each.address(),
              each.type(),
              attributes,
              new Scalar(true, each.range(), Origin.COMPUTED),
              providers.region(configured.provider(), each.range()),
              defaultTags(attributes),
              each.range(),
              each.range(),
              List.of()));
    }
    Regions regions =
        providers.regions().isEmpty()
            ? Regions.UNKNOWN
            : new Regions(providers.regions(), "provider");
    return new TerraformStack(path, FORMAT, regions, head, resources, List.of(), List.of());
  }

  /** The plan has worked them out: all tags, those of the provider included. */
  private static MapValue defaultTags(MapValue attributes) {
    Value all = attributes.get("tags_all");
    Value own = attributes.get("tags");
    Map<String, MapValue.Entry> defaults = new LinkedHashMap<>();
    if (all instanceof MapValue tags) {
      defaults.putAll(tags.entries());
    }
    if (own instanceof MapValue tags) {
      tags.entries().keySet().forEach(defaults::remove);
    }
    return MapValue.of(defaults, attributes.range(), Origin.COMPUTED);
  }

  private static Diagnostic unsound(JsonProcessingException problem, String path) {
    JsonLocation at = problem.getLocation();
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    return Diagnostic.error(
        "Plan cannot be read",
        "It is broken, or of a form that is not known, from here on. Make it again: terraform show -json PLAN > FILE.",
        new SourceRange(path, line, column, line, column));
  }
}
