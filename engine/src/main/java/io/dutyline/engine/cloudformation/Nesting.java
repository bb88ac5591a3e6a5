package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.model.Call;
import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a stack of a resource that is one. */
final class Nesting {
  private final StackTree tree;
  private final TreeStack outer;
  private final NestedResource resource;

  Nesting(StackTree tree, TreeStack outer, NestedResource resource) {
    this.tree = tree;
    this.outer = outer;
    this.resource = resource;
  }

  /** Returns the stack; null, after a word, if its template is not there or makes no end. */
  @Nullable TreeStack stack() {
    Node body = resource.templateBody();
    Template template = body == null ? ofFile() : embedded(body);
    if (template == null || !tree.hasRoom(outer, resource)) {
      return null;
    }
    TreeStack stack = new TreeStack(tree, outer, template, deployed(template), calls());
    return tree.add(stack, outer, resource) ? stack : null;
  }

  private @Nullable Template ofFile() {
    NestedTemplate templates = outer.templates();
    SourceFile found = templates.file(resource);
    if (found == null) {
      return null;
    }
    if (outer.isBelow(found.path())) {
      templates.tellNotFollowed(
          resource, found.path() + " is one of the templates around it, so this would never end.");
      return null;
    }
    return templates.template(resource, found, tree.parse(found));
  }

  private @Nullable Template embedded(Node body) {
    Value value = outer.preparation().evaluator(View.LIKELY).evaluate(body);
    Parsed<Template> parsed = EmbeddedTemplate.parse(outer.file(), body, value);
    tree.addDiagnostics(parsed.diagnostics());
    if (parsed.value().isEmpty()) {
      outer
          .templates()
          .tellNotFollowed(
              resource,
              value instanceof Scalar
                  ? "Its TemplateBody is no template, so nothing in it is judged."
                  : "Its TemplateBody is not known, so what it deploys is not judged.");
    }
    return parsed.value().orElse(null);
  }

  private Deployed deployed(Template template) {
    Deployed around = outer.deployed();
    Names names = around.names().below(resource.name(), outer.preparation().conditions());
    Facts facts = around.facts();
    return new Deployed(
        resource.isSet() ? new Facts(Map.of(), regions(), "", facts.partition()) : facts,
        names,
        resource.isSet() ? names : around.place(),
        new Arguments(resource, outer.preparation(), outer.diagnostics()),
        template.file().head(),
        around.budget(),
        view -> Outlook.NONE);
  }

  private List<Call> calls() {
    List<Call> calls = new ArrayList<>(outer.calls());
    calls.add(resource.call(outer.names().of(resource.name())));
    return List.copyOf(calls);
  }

  /** The Regions of all its groups; not known if one of them is not. */
  private Regions regions() {
    Set<String> names = new LinkedHashSet<>();
    Evaluator evaluator = outer.preparation().evaluator(View.LIKELY);
    for (Node node : resource.regions()) {
      if (!(evaluator.evaluate(node) instanceof ListValue list) || list.rest() != null) {
        return Regions.UNKNOWN;
      }
      for (Value each : list.elements()) {
        if (!(each instanceof Scalar name)) {
          return Regions.UNKNOWN;
        }
        names.add(name.text());
      }
    }
    return new Regions(List.copyOf(names), resource.name());
  }
}
