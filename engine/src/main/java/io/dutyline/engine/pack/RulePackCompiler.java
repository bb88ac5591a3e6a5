package io.dutyline.engine.pack;

import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.rule.Rule;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks the rules of a pack and writes them in their compact form. Run when a pack is built, after
 * its classes and its catalogue: nothing is checked where a pack is used.
 */
public final class RulePackCompiler {
  private RulePackCompiler() {}

  /**
   * Compiles {@code args[0]}, a folder with {@code rules}, into {@code args[1]}, the folder of the
   * classes. What rules read and no Terraform table says is listed in {@code terraform-holes.txt}
   * beside that folder, and is an error with {@code --terraform} behind the two.
   *
   * @throws IllegalStateException if the pack has errors; all of them have been printed
   */
  public static void main(String[] args) throws IOException {
    boolean strict = args.length == 3 && args[2].equals("--terraform");
    if (args.length != 2 && !strict) {
      throw new IllegalArgumentException(
          "Two folders wanted, of the rules and of the classes, and maybe --terraform");
    }
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Path source = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Catalog catalog = Catalogs.load(loader);
    List<Diagnostic> diagnostics = new ArrayList<>(compile(source, classes, catalog, loader));
    diagnostics.addAll(TerraformCheck.check(source, classes, catalog, loader, strict));
    diagnostics.forEach(each -> print(each, args[0], System.err));
    long errors =
        diagnostics.stream().filter(each -> each.severity() == Diagnostic.Severity.ERROR).count();
    if (errors > 0) {
      throw new IllegalStateException("The rule pack has " + errors + " errors");
    }
  }

  /**
   * Compiles a pack.
   *
   * @return everything that is wrong with it, in order; with an error among it, nothing was written
   */
  public static List<Diagnostic> compile(
      Path source, Path classes, Catalog catalog, ClassLoader loader) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    PackSource pack = PackSource.read(source, diagnostics);
    Map<String, Rule> rules = PackCheck.check(pack, catalog, loader, diagnostics);
    boolean broken =
        diagnostics.stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
    if (!broken) {
      write(pack, rules, classes);
    }
    return diagnostics.stream().sorted().distinct().toList();
  }

  private static void write(PackSource pack, Map<String, Rule> rules, Path classes)
      throws IOException {
    List<PackWriter.Entry> entries = new ArrayList<>();
    Map<String, List<SourceFile>> examples = new TreeMap<>();
    for (RuleSource each : pack.rules()) {
      Rule rule = rules.get(each.id());
      if (rule != null && each.document() instanceof MapValue document) {
        entries.add(new PackWriter.Entry(rule.info(), document));
        examples.put(each.id(), each.others());
      }
    }
    entries.sort((a, b) -> a.info().id().compareTo(b.info().id()));
    write(
        classes.resolve(PackFormat.RULES),
        PackWriter.rules(entries, pack.settings(), pack.lists()));
    write(classes.resolve(PackFormat.EXAMPLES), PackWriter.examples(examples));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(file, bytes);
  }

  private static void print(Diagnostic each, String root, PrintStream out) {
    SourceRange range = each.range();
    out.printf(
        "%s: %s/%s:%d:%d: %s: %s%n",
        each.severity().name().toLowerCase(java.util.Locale.ROOT),
        root,
        range.path(),
        range.startLine(),
        range.startColumn(),
        each.summary(),
        each.detail());
  }
}
