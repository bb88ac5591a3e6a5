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
    } else {
      diagnostics.add(withoutSources(plan, settings.sources()));
    }
    return judging.judge(plan, diagnostics);
  }

  /** A plan does not tell dynamic blocks of an unknown number from what the provider works out. */
  private static Diagnostic withoutSources(TerraformStack plan, String wanted) {
    if (!wanted.isEmpty()) {
      return Diagnostic.warning(
          "Sources of the plan are not there",
          "There is no root module in '%s' among what was scanned.".formatted(wanted),
          plan.head());
    }
    return Diagnostic.note(
        "Plan without its sources",
        "Dynamic blocks whose number is known after apply only count as not written, and what locals"
            + " refer to is not known. Scan it beside its sources, or name their folder with"
            + " 'sources:' in dutyline.yaml.",
        plan.head());
  }
}
