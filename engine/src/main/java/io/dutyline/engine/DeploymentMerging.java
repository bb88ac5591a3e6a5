package io.dutyline.engine;

import io.dutyline.engine.model.Deployment;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.rule.Status;
import io.dutyline.engine.rule.Verdict;
import io.dutyline.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes one analysis of those of a template's deployments: of what a rule says of an address the
 * worst counts, and names the deployments in which it is so.
 */
final class DeploymentMerging {
  private final List<Judged> all;
  private final List<Deployment> deployments = new ArrayList<>();

  /**
   * What came of a template.
   *
   * @param deployments for which the same is known, so that the same comes of it
   */
  record Judged(List<Deployment> deployments, StackAnalysis analysis) {
    Judged {
      deployments = List.copyOf(deployments);
    }

    List<String> names() {
      return deployments.stream().map(Deployment::name).toList();
    }
  }

  private DeploymentMerging(List<Judged> all) {
    this.all = List.copyOf(all);
    all.forEach(each -> deployments.addAll(each.deployments()));
  }

  static StackAnalysis of(List<Judged> all) {
    return new DeploymentMerging(all).merged();
  }

  private StackAnalysis merged() {
    StackAnalysis first = all.get(0).analysis();
    if (deployments.size() == 1 && !deployments.get(0).isNamed()) {
      return first;
    }
    return new StackAnalysis(
        List.copyOf(union(StackAnalysis::files, SourceFile::path).values()),
        new TreeSet<>(distinct(StackAnalysis::read)),
        new TreeSet<>(distinct(StackAnalysis::failed)),
        stack(),
        verdicts(),
        List.copyOf(distinct(StackAnalysis::waivers)),
        List.copyOf(distinct(StackAnalysis::sensitive)),
        List.copyOf(distinct(StackAnalysis::diagnostics)));
  }

  private <T> Set<T> distinct(Function<StackAnalysis, Collection<T>> part) {
    Set<T> distinct = new LinkedHashSet<>();
    all.forEach(each -> distinct.addAll(part.apply(each.analysis())));
    return distinct;
  }

  private <T> Map<String, T> union(
      Function<StackAnalysis, Collection<T>> part, Function<T, String> key) {
    Map<String, T> union = new LinkedHashMap<>();
    for (Judged each : all) {
      part.apply(each.analysis())
          .forEach(element -> union.putIfAbsent(key.apply(element), element));
    }
    return union;
  }

  /** The stack of them all has a resource that any of them has. */
  private Optional<Stack> stack() {
    List<Stack> stacks =
        all.stream().map(each -> each.analysis().stack()).flatMap(Optional::stream).toList();
    if (stacks.isEmpty()) {
      return Optional.empty();
    }
    Stack first = stacks.get(0);
    List<Resource> resources = new ArrayList<>(first.resources());
    Set<String> addresses = new LinkedHashSet<>();
    resources.forEach(each -> addresses.add(each.address()));
    for (Stack other : stacks.subList(1, stacks.size())) {
      other.resources().stream()
          .filter(each -> addresses.add(each.address()))
          .forEach(resources::add);
    }
    return Optional.of(first.with(resources).deployedAs(deployments, regions()));
  }

  private Regions regions() {
    Set<String> names = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    for (Deployment each : deployments) {
      if (!each.regions().names().isEmpty()) {
        names.addAll(each.regions().names());
        sources.add(each.regions().source());
      }
    }
    return new Regions(List.copyOf(names), String.join(", ", sources));
  }

  private List<Verdict> verdicts() {
    Map<String, List<Held>> held = new LinkedHashMap<>();
    for (Judged each : all) {
      for (Verdict verdict : each.analysis().verdicts()) {
        held.computeIfAbsent(
                verdict.address() + " " + verdict.rule().id(), key -> new ArrayList<>())
            .add(new Held(verdict, each.names()));
      }
    }
    return held.values().stream().map(this::worst).toList();
  }

  /** A verdict, and where it was reached. */
  private record Held(Verdict verdict, List<String> deployments) {
    Status status() {
      return verdict.status();
    }
  }

  private Verdict worst(List<Held> held) {
    Verdict worst = held.get(0).verdict();
    for (Held each : held) {
      worst = each.status().compareTo(worst.status()) < 0 ? each.verdict() : worst;
    }
    List<String> names = new ArrayList<>();
    Set<String> unknown = new TreeSet<>();
    for (Held each : held) {
      if (each.status() == worst.status()) {
        names.addAll(each.deployments());
        unknown.addAll(each.verdict().unknownInputs());
      }
    }
    return worst.in(names.size() == deployments.size() ? List.of() : names, unknown);
  }
}
