package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.source.Fence;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The modules that a module calls. */
final class ModuleCalls {
  private static final int DEEPEST = 30;

  private final ModuleInstance caller;
  private final Map<String, Optional<Expansion<ModuleInstance>>> known = new HashMap<>();

  ModuleCalls(ModuleInstance caller) {
    this.caller = caller;
  }

  /** Returns the instances of all modules that are there, in the order of their calls. */
  List<Expansion<ModuleInstance>> all() {
    List<Expansion<ModuleInstance>> all = new ArrayList<>();
    for (Declaration call : caller.declarations().calls().values()) {
      instances(call).ifPresent(all::add);
    }
    return all;
  }

  /** Returns the instances of a module; empty if it is not there. */
  Optional<Expansion<ModuleInstance>> called(String name) {
    Declaration call = caller.declarations().calls().get(name);
    return call == null ? Optional.empty() : instances(call);
  }

  /** Returns what a module is in an expression: an object of its outputs, or several of them. */
  HclValue value(String name, Range range) {
    Declaration call = caller.declarations().calls().get(name);
    if (call == null) {
      return caller.undeclared("module." + name, range);
    }
    Optional<Expansion<ModuleInstance>> instances = instances(call);
    return instances.isPresent()
        ? instances.get().value(each -> outputs(each, name, range), Set.of())
        : Values.notNull(HclType.DYNAMIC, Set.of(absent(name)));
  }

  private Mark absent(String name) {
    return Provenance.Because.of(Cause.IMPORT, caller.prefix() + "module." + name);
  }

  private HclValue outputs(ModuleInstance module, String name, Range range) {
    return new HclValue.Obj(
        Map.of(),
        Set.of(),
        output ->
            module
                .output(output)
                .orElseGet(() -> caller.undeclared("module.%s.%s".formatted(name, output), range)));
  }

  private Optional<Expansion<ModuleInstance>> instances(Declaration call) {
    Optional<Expansion<ModuleInstance>> instances = known.get(call.name());
    if (instances == null) {
      instances = folder(call).map(folder -> instances(call, folder));
      known.put(call.name(), instances);
    }
    return instances;
  }

  private Expansion<ModuleInstance> instances(Declaration call, ModuleFolder folder) {
    String address = caller.prefix() + "module." + call.name();
    Evaluation evaluation = caller.evaluation();
    return new Expander(evaluation, caller.scope())
        .expand(call, address, (key, scope) -> instance(call, folder, address + key, scope));
  }

  private ModuleInstance instance(
      Declaration call, ModuleFolder folder, String address, Scope scope) {
    Evaluation evaluation = caller.evaluation();
    Call here = new Call(address, evaluation.range(call.header()), evaluation.range(call.range()));
    return new ModuleInstance(
        evaluation,
        folder,
        caller.place().below(caller.folder(), call.name(), here),
        new CallArguments(caller, call, address, scope),
        Providers.passed(caller.providers(), call));
  }

  /** Returns the folder of the called module; tells why, if it is not there. */
  private Optional<ModuleFolder> folder(Declaration call) {
    Range source = DeclarationReader.rangeOf(call, "source");
    Fence.Place place = place(call);
    if (place instanceof Fence.Outside) {
      warn(
          call,
          "It lies outside of the scan root, and nothing there is read. Scan from a"
              + " folder above both.",
          source);
      return Optional.empty();
    }
    Optional<ModuleFolder> folder =
        place instanceof Fence.Inside inside
            ? caller.evaluation().folders().at(inside)
            : Optional.empty();
    if (folder.isEmpty()) {
      boolean local = DeclarationReader.localSource(call).isPresent();
      warn(
          call,
          local
              ? "There is no module at this path."
              : "It is not on this machine. Run"
                  + " terraform init before the scan, which puts it into .terraform/modules.",
          source);
    } else if (isEndless(folder.get())) {
      caller
          .evaluation()
          .warn(
              "Modules call each other without end",
              "Module %s leads to itself again, or deeper than %d calls; it was not followed."
                  .formatted(call.name(), DEEPEST),
              source);
      return Optional.empty();
    }
    return folder;
  }

  private Fence.Place place(Declaration call) {
    Evaluation evaluation = caller.evaluation();
    Optional<String> local = DeclarationReader.localSource(call);
    if (local.isPresent()) {
      return evaluation.folders().fence().find(caller.folder().path(), local.get());
    }
    Optional<String> downloaded = evaluation.manifest().folder(key(call));
    return downloaded.isPresent()
        ? evaluation.folders().fence().find(evaluation.rootFolder(), downloaded.get())
        : new Fence.Nowhere();
  }

  /** The manifest knows calls, not their instances. */
  private String key(Declaration call) {
    StringBuilder key = new StringBuilder();
    for (String name : caller.place().names()) {
      key.append(name).append('.');
    }
    return key.append(call.name()).toString();
  }

  private boolean isEndless(ModuleFolder folder) {
    return caller.calls().size() >= DEEPEST || caller.isBelow(folder);
  }

  private void warn(Declaration call, String why, Range range) {
    SourceRange at = caller.evaluation().range(range);
    String source = call.expression("source").flatMap(Texts::literal).orElse("its source");
    caller
        .evaluation()
        .report(
            io.dutyline.engine.source.Diagnostic.warning(
                "Module " + call.name() + " was not read",
                "The module is %s. %s Its resources are not judged and its outputs are unknown."
                    .formatted(source, why),
                at));
  }

  /** The arguments of a call, evaluated where the call stands. */
  private record CallArguments(ModuleInstance caller, Declaration call, String address, Scope scope)
      implements Variables.Arguments {
    @Override
    public Optional<Variables.Argument> argument(String variable) {
      Optional<Expression> expression = call.expression(variable);
      if (expression.isEmpty()) {
        return Optional.empty();
      }
      Evaluation evaluation = caller.evaluation();
      SourceRange range = evaluation.range(expression.get().range());
      HclValue value = evaluation.evaluate(expression.get(), scope, address + "." + variable);
      return Optional.of(new Variables.Argument(value, expression.get().range(), range));
    }

    @Override
    public Optional<Variables.Source> source(String variable) {
      return call.expression(variable)
          .map(each -> new Variables.Source(each, outlook().orElseThrow(), address));
    }

    @Override
    public Optional<Outlook> outlook() {
      return Optional.of(new Outlook(caller, scope, call));
    }

    @Override
    public HclValue missing(Declaration variable, HclType type) {
      caller
          .evaluation()
          .warn(
              "Module call without a required argument",
              "Module %s needs %s, which has no default; its value is taken for unknown."
                  .formatted(call.name(), variable.name()),
              call.header());
      String name = address + ".var." + variable.name();
      return Identifiers.input(
          TextForm.Kind.ANY, name, type, Set.of(Provenance.Because.of(Cause.PARAMETER, name)));
    }

    @Override
    public boolean isRoot() {
      return false;
    }
  }
}
