package io.dutyline.engine.terraform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Fence;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.TextForm;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.Position;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.eval.Evaluator;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Body;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.value.HclType;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Marks;
import io.dutyline.hcl.value.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of a root module's variables: from the configuration, else from files with values,
 * {@code terraform.tfvars} and {@code *.auto.tfvars}, the later before the earlier. The environment
 * is not read.
 */
final class RootArguments implements Variables.Arguments {
  private static final String CONFIGURATION = "dutyline.yaml";

  private final Evaluation evaluation;
  private final ModuleFolder root;
  private final VariableValues configured;
  private final Map<String, Attribute> fromFiles = new LinkedHashMap<>();

  RootArguments(Evaluation evaluation, ModuleFolder root, VariableValues configured) {
    this.evaluation = evaluation;
    this.root = root;
    this.configured = configured;
    automatic().forEach(name -> read(name, false));
    configured.files().forEach(path -> read(path, true));
  }

  /** Returns the files that Terraform reads without being told, in its order. */
  private List<String> automatic() {
    List<String> files = new ArrayList<>(List.of("terraform.tfvars", "terraform.tfvars.json"));
    if (evaluation.folders().fence().find(root.path(), ".") instanceof Fence.Inside folder) {
      for (String name : ModuleFolders.names(folder.real())) {
        if (name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json")) {
          files.add(name);
        }
      }
    }
    return files;
  }

  private void read(String path, boolean wanted) {
    Fence.Place place = evaluation.folders().fence().find(root.path(), path);
    if (!(place instanceof Fence.Inside inside)) {
      if (wanted) {
        evaluation.report(notFound(path, place instanceof Fence.Outside));
      }
      return;
    }
    Parsed<SourceFile> read = evaluation.folders().read(inside);
    read.diagnostics().forEach(evaluation::report);
    if (read.value().isPresent()) {
      read(read.value().get());
    }
  }

  private void read(SourceFile source) {
    TerraformFile file = TerraformFile.parse(source);
    evaluation.use(file);
    file.diagnostics().forEach(evaluation::report);
    Schemas.Read content = Schemas.read(file.body(), Body.Schema.OPEN);
    content.attributes().forEach(each -> fromFiles.put(each.name(), each));
  }

  private Diagnostic notFound(String path, boolean outside) {
    String why =
        outside
            ? "It lies outside of the scan root, and nothing there is read."
            : "It is not there.";
    return Diagnostic.error(
        "File with variables' values was not read",
        "The configuration names %s for the root module %s. %s".formatted(path, root.id(), why),
        root.head());
  }

  @Override
  public Optional<Variables.Argument> argument(String variable) {
    String text = configured.values().get(variable);
    if (text != null) {
      return Optional.of(given(variable, text));
    }
    Attribute attribute = fromFiles.get(variable);
    if (attribute == null) {
      return Optional.empty();
    }
    Expression expression = attribute.expression();
    HclValue value = evaluation.evaluate(expression, ValueScope.ONLY, "var." + variable);
    SourceRange range = evaluation.range(expression.range());
    return Optional.of(new Variables.Argument(value, expression.range(), range));
  }

  @Override
  public Optional<Variables.Source> source(String variable) {
    Attribute attribute = fromFiles.get(variable);
    return configured.values().containsKey(variable) || attribute == null
        ? Optional.empty()
        : Optional.of(new Variables.Source(attribute.expression()));
  }

  @Override
  public boolean isConfigured(String variable) {
    return configured.values().containsKey(variable);
  }

  /** What the configuration says stands in no file of the stack: it is shown at the variable. */
  private Variables.Argument given(String variable, String text) {
    Declaration declaration =
        requireNonNull(root.declarations().variables().get(variable), variable);
    Range range = declaration.header();
    HclType type = evaluation.type(declaration).type();
    HclValue value = Marks.add(value(text, type), Set.of(new Provenance.Given("var." + variable)));
    return new Variables.Argument(value, range, evaluation.range(range));
  }

  private static HclValue value(String text, HclType type) {
    if (type == HclType.STRING || type == HclType.DYNAMIC) {
      return Values.text(text);
    }
    Result<Expression> expression = HclParser.expression(CONFIGURATION, text, Position.START);
    if (!expression.hasErrors()) {
      Result<HclValue> value = Evaluator.evaluate(expression.value(), ValueScope.ONLY);
      if (!value.hasErrors()) {
        return value.value();
      }
    }
    boolean list = type instanceof HclType.ListType || type instanceof HclType.SetType;
    return list ? separated(text) : Values.text(text);
  }

  private static HclValue separated(String text) {
    List<HclValue> elements = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      elements.add(Values.text(each.strip()));
    }
    return new HclValue.Tuple(elements);
  }

  @Override
  public HclValue missing(Declaration variable, HclType type) {
    String name = "var." + variable.name();
    return Identifiers.input(
        TextForm.Kind.ANY, name, type, Set.of(Provenance.Because.of(Cause.PARAMETER, name)));
  }

  @Override
  public boolean isRoot() {
    return true;
  }
}
