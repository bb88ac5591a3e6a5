package io.dutyline.engine.terraform;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Expression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the files of one module declare; override files last, into what the others say. */
final class DeclarationReader {
  private static final Comparator<TerraformFile> BY_PATH =
      Comparator.comparing(each -> each.source().path());

  private final Map<String, Map<String, Declaration>> byKind = new LinkedHashMap<>();
  private final Map<String, Attribute> locals = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Positions positions;
  private boolean overriding;

  private DeclarationReader(Positions positions) {
    this.positions = positions;
  }

  /**
   * @param files at least one, all of one folder
   */
  static Declarations read(List<TerraformFile> files) {
    DeclarationReader reader = new DeclarationReader(files.get(0).positions());
    List<TerraformFile> sorted = new ArrayList<>(files);
    sorted.sort(BY_PATH);
    sorted.stream().filter(each -> !each.isOverride()).forEach(reader::read);
    reader.overriding = true;
    sorted.stream().filter(TerraformFile::isOverride).forEach(reader::read);
    return reader.declarations();
  }

  private Declarations declarations() {
    return new Declarations(
        of("variable"),
        locals,
        of("output"),
        of("module"),
        of("resource"),
        of("data"),
        of("ephemeral"),
        of("provider"),
        diagnostics);
  }

  private Map<String, Declaration> of(String kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  private void read(TerraformFile file) {
    positions = file.positions();
    Schemas.Read content = Schemas.read(file.body(), Schemas.FILE);
    report(content.problems());
    for (Attribute attribute : content.attributes()) {
      if (!attribute.name().equals("//")) {
        warn(
            "Unexpected attribute " + attribute.name(),
            "Only blocks stand at the top of a Terraform file; this was left out.",
            attribute.nameRange());
      }
    }
    content.blocks().forEach(this::read);
  }

  private void read(Block block) {
    Integer labels = Schemas.FILE.blocks().get(block.type());
    if (labels == null) {
      warn(
          "Unexpected block " + block.type(),
          "Terraform has no such block at the top of a file; it was left out.",
          block.header());
    } else if (block.labels().size() != labels) {
      diagnostics.add(
          Diagnostic.error(
              "Block " + block.type() + " with the wrong number of labels",
              "It has %d labels but needs %d; it was left out."
                  .formatted(block.labels().size(), labels),
              positions.range(block.header())));
    } else {
      Schemas.Read content = Schemas.top(block);
      report(content.problems());
      add(block, content);
    }
  }

  private void add(Block block, Schemas.Read content) {
    if (block.type().equals("locals")) {
      content.attributes().forEach(this::addLocal);
      return;
    }
    Declaration declaration = Declaration.of(block, content);
    Map<String, Declaration> known =
        byKind.computeIfAbsent(block.type(), kind -> new LinkedHashMap<>());
    String key = key(declaration);
    Declaration first = known.get(key);
    if (first == null) {
      known.put(key, declaration);
    } else if (overriding) {
      known.put(key, first.overriddenBy(declaration));
    } else if (!block.labels().isEmpty()) {
      warnOfSecond(block.type() + " " + key, block.header());
    }
  }

  private void addLocal(Attribute attribute) {
    if (overriding) {
      locals.put(attribute.name(), attribute);
    } else if (locals.putIfAbsent(attribute.name(), attribute) != null) {
      warnOfSecond("local." + attribute.name(), attribute.nameRange());
    }
  }

  private static String key(Declaration declaration) {
    if (declaration.kind().equals("provider")) {
      Optional<String> alias = declaration.expression("alias").flatMap(Texts::literal);
      return declaration.label(0) + alias.map(name -> "." + name).orElse("");
    }
    return String.join(".", declaration.labels());
  }

  private void warnOfSecond(String what, Range range) {
    warn(
        "Declared twice: " + what,
        "Terraform refuses a second declaration. The first counts here; remove or rename one.",
        range);
  }

  private void warn(String summary, String detail, Range range) {
    diagnostics.add(Diagnostic.warning(summary, detail, positions.range(range)));
  }

  private void report(List<Problem> problems) {
    for (Problem problem : problems) {
      diagnostics.add(TerraformFile.diagnostic(problem, positions));
    }
  }

  /** Returns the local path that a call's source leads to; empty for any other source. */
  static Optional<String> localSource(Declaration call) {
    return call.expression("source").flatMap(Texts::literal).filter(DeclarationReader::isLocal);
  }

  private static boolean isLocal(String source) {
    return source.startsWith("./")
        || source.startsWith("../")
        || source.equals(".")
        || source.equals("..")
        || source.startsWith(".\\")
        || source.startsWith("..\\");
  }

  /** Returns the range of the attribute's expression, or of the declaration's header. */
  static Range rangeOf(Declaration declaration, String attribute) {
    return declaration.expression(attribute).map(Expression::range).orElse(declaration.header());
  }
}
