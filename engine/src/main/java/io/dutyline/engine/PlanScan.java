package io.dutyline.engine;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.StackSettings;
import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.terraform.plan.PlanSources;
import io.dutyline.engine.terraform.plan.TerraformPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Terraform plan's way through the house: read, put together with its sources, judge. */
final class PlanScan {
  private final Configuration configuration;
  private final StackJudging judging;
  private final ModuleScan modules;

  /**
   * @param modules where the sources of plans are looked for
   */
  PlanScan(Configuration configuration, StackJudging judging, ModuleScan modules) {
    this.configuration = requireNonNull(configuration, "configuration");
    this.judging = requireNonNull(judging, "judging");
    this.modules = requireNonNull(modules, "modules");
  }

  StackAnalysis analyse(Candidate candidate) {
    Parsed<TerraformStack> read = TerraformPlan.read(candidate);
    if (read.value().isEmpty()) {
      return StackAnalysis.lost(candidate.path(), read.diagnostics());
    }
    StackSettings settings = configuration.stack(candidate.path());
    TerraformStack plan = read.value().get();
    if (!settings.regions().isEmpty()) {
      plan = plan.in(settings.deployment());
    }
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    String folder = settings.sources().isEmpty() ? candidate.folder() : settings.sources();
    Optional<TerraformStack> sources = modules.sources(folder.equals(".") ? "" : folder);
    if (sources.isPresent()) {
      plan = PlanSources.locate(plan, sources.get());
    } else if (!settings.sources().isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(
              "Sources of the plan are not there",
              "There is no root module in '%s' among what was scanned."
                  .formatted(settings.sources()),
              plan.head()));
    }
    return judging.judge(plan, diagnostics);
  }
}
