package io.dutyline.engine;

import io.dutyline.engine.cloudformation.cdk.Acknowledgement;
import io.dutyline.engine.cloudformation.cdk.Assemblies;
import io.dutyline.engine.config.CdkSettings;
import io.dutyline.engine.config.Waiver;
import io.dutyline.engine.config.Waivers;
import io.dutyline.engine.model.Maker;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.PathGlob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What made the resources that verdicts are about, and what that means for the verdicts. */
final class MadeResources {
  private final Map<String, Map<String, Resource>> byStack = new HashMap<>();
  private final Assemblies assemblies;
  private final CdkSettings settings;

  MadeResources(List<StackAnalysis> analyses, Assemblies assemblies, CdkSettings settings) {
    this.assemblies = assemblies;
    this.settings = settings;
    for (StackAnalysis each : analyses) {
      each.stack().ifPresent(this::add);
    }
  }

  private void add(Stack stack) {
    for (Resource each : stack.resources()) {
      if (each.maker().isPresent()) {
        byStack
            .computeIfAbsent(stack.id(), id -> new HashMap<>())
            .putIfAbsent(each.address(), each);
      }
    }
  }

  private Optional<Resource> resource(Verdict verdict) {
    return Optional.ofNullable(
        byStack.getOrDefault(verdict.stack(), Map.of()).get(verdict.address()));
  }

  private Optional<Maker> maker(Verdict verdict) {
    return resource(verdict).flatMap(Resource::maker);
  }

  /** Returns the path of the construct that a verdict is about; empty if it is about none. */
  String construct(Verdict verdict) {
    return maker(verdict)
        .filter(maker -> maker.tool() == Maker.Tool.CDK)
        .map(Maker::name)
        .orElse("");
  }

  /** Returns a waiver for each open verdict that is acknowledged, if the user honours that. */
  List<Waiver> acknowledged(List<Verdict> verdicts) {
    List<Waiver> waivers = new ArrayList<>();
    if (settings.honoursAcknowledgements()) {
      for (Verdict verdict : verdicts) {
        acknowledgements(verdict).stream()
            .filter(Acknowledgement::whole)
            .findFirst()
            .ifPresent(each -> waivers.add(waiver(each, verdict)));
      }
    }
    return waivers;
  }

  private Waiver waiver(Acknowledgement acknowledged, Verdict verdict) {
    return new Waiver(
        verdict.rule().id(),
        PathGlob.exactly(verdict.stack()),
        verdict.address(),
        "acknowledged for cdk-nag as " + acknowledged.id(),
        acknowledged.reason(),
        Optional.empty(),
        resource(verdict).map(Resource::head).orElse(verdict.range()));
  }

  private List<Acknowledgement> acknowledgements(Verdict verdict) {
    List<String> rules = verdict.rule().references().getOrDefault("cdk-nag", List.of());
    boolean open = verdict.status() == Status.MISSING || verdict.status() == Status.UNKNOWN;
    if (!open || rules.isEmpty()) {
      return List.of();
    }
    return resource(verdict).stream()
        .flatMap(each -> assemblies.acknowledged(verdict.stack(), each).stream())
        .filter(each -> rules.contains(each.rule()))
        .toList();
  }

  Report.Entry entry(Waivers.Decision decision) {
    Verdict verdict = decision.verdict();
    Optional<Maker> maker = maker(verdict);
    boolean counted = settings.countsOwn() || maker.filter(Maker::own).isEmpty();
    return new Report.Entry(verdict, decision.waiver(), maker, counted, acknowledgements(verdict));
  }
}
