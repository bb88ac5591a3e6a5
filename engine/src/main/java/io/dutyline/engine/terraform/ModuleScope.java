package io.dutyline.engine.terraform;

import io.dutyline.engine.value.Assumption;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.eval.HclFunction;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What names mean in the expressions of a module. */
final class ModuleScope implements Scope {
  private static final String WORKSPACE = "default";

  private final ModuleInstance module;

  ModuleScope(ModuleInstance module) {
    this.module = module;
  }

  @Override
  public Optional<HclFunction> function(String name) {
    return module.evaluation().function(name);
  }

  @Override
  public Optional<Found> lookUp(String root, List<String> attributes, Range range) {
    return switch (root) {
      case "var", "local", "module", "path", "terraform" ->
          Optional.of(
              attributes.isEmpty()
                  ? found(module.undeclared(root, range), 0)
                  : found(named(root, attributes.get(0), range), 1));
      case "data" -> Optional.of(typed("data.", attributes, 0, range));
      case "ephemeral" -> Optional.of(typed("ephemeral.", attributes, 0, range));
      case "resource" -> Optional.of(typed("", attributes, 0, range));
      case "each", "count", "self" ->
          Optional.of(found(module.undeclared(root, range), attributes.size()));
      default ->
          attributes.isEmpty()
              ? misspelt(root, range)
              : Optional.of(resource(root, attributes, range));
    };
  }

  private Optional<Found> misspelt(String word, Range range) {
    return word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")
        ? Optional.of(found(module.misspelt(word, range), 0))
        : Optional.empty();
  }

  private static Found found(HclValue value, int attributes) {
    return new Found(value, attributes);
  }

  private HclValue named(String root, String name, Range range) {
    return switch (root) {
      case "var" -> module.variable(name, range);
      case "local" -> module.local(name, range);
      case "module" -> module.modules().value(name, range);
      case "path" -> path(name, range);
      default -> terraform(name, range);
    };
  }

  private HclValue path(String name, Range range) {
    return switch (name) {
      case "module" ->
          Values.text(RelativePath.of(module.evaluation().rootFolder(), module.folder().path()));
      case "root" -> Values.text(".");
      case "cwd" -> Identifiers.workingFolder(module.evaluation().rootFolder());
      default -> module.undeclared("path." + name, range);
    };
  }

  /** Who uses no workspaces is in the one that every configuration has. */
  private HclValue terraform(String name, Range range) {
    if (name.equals("workspace")) {
      Assumption assumption = new Assumption("terraform.workspace", "\"" + WORKSPACE + "\"");
      return new HclValue.Text(WORKSPACE, Set.of(new Provenance.Assumed(assumption)));
    }
    return name.equals("applying") || name.equals("env")
        ? Values.unknown(
            HclType.DYNAMIC,
            Set.of(Provenance.Because.of(Cause.CONFIGURATION, "terraform." + name)))
        : module.undeclared("terraform." + name, range);
  }

  /** What refers to a resource that is not there refers to it all the same. */
  private static HclValue missing(String address) {
    Mark reason = Provenance.Because.of(Cause.INVALID, address);
    return new HclValue.Obj(
        Map.of(),
        Set.of(),
        attribute ->
            Identifiers.unknown(
                address + "." + attribute,
                attribute,
                Set.of(reason, Provenance.Link.to(address, attribute))));
  }

  private Found resource(String type, List<String> attributes, Range range) {
    return typed("", List.of(type, attributes.get(0)), 1, range);
  }

  /**
   * @param names type and name first
   * @param before how many of the names do not count as attributes
   */
  private Found typed(String mode, List<String> names, int before, Range range) {
    if (names.size() < 2) {
      String written = mode + String.join(".", names);
      return found(module.undeclared(written, range), names.size() - before);
    }
    String name = names.get(0) + "." + names.get(1);
    return found(instances(mode, name, range), 2 - before);
  }

  private HclValue instances(String mode, String name, Range range) {
    String address = module.prefix() + mode + name;
    if (mode.equals("ephemeral.")) {
      return module.declarations().ephemeral().containsKey(name)
          ? Values.notNull(
              HclType.DYNAMIC, Set.of(Provenance.Because.of(Cause.SECRET_REFERENCE, address)))
          : module.undeclared(mode + name, range);
    }
    Mark mark =
        mode.equals("data.")
            ? DataSources.reason(name.substring(0, name.indexOf('.')), address)
            : Provenance.Link.to(address, "");
    Optional<HclValue> object = module.object(mode + name, Set.of(mark));
    if (object.isEmpty()) {
      module.undeclared(mode + name, range);
    }
    return object.orElseGet(() -> missing(address));
  }
}
