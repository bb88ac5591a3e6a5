package io.dutyline.engine.pack;

import io.dutyline.engine.canonical.MappingHoles;
import io.dutyline.engine.canonical.Mappings;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Checks that the rules of a pack can judge Terraform, as far as they do not say otherwise. */
final class TerraformCheck {
  private static final String LISTING = "terraform-holes.txt";
  private static final String LANGUAGE = "terraform";
  private static final String NO_TYPE = "- ";

  private TerraformCheck() {}

  /**
   * Returns what is missing, as errors if it must not be; else it is listed beside the folder of
   * the classes.
   */
  static List<Diagnostic> check(
      Path source, Path classes, Catalog catalog, ClassLoader loader, boolean strict)
      throws IOException {
    PackSource pack = PackSource.read(source, new ArrayList<>());
    ReadPaths read = new ReadPaths(catalog);
    List<RuleSource> rules = pack.rules().stream().filter(TerraformCheck::isJudged).toList();
    PackCheck.check(pack.with(rules), read, loader, new ArrayList<>());
    List<String> holes = MappingHoles.find(Mappings.load(loader), read.paths());
    List<String> missing = new ArrayList<>();
    for (RuleSource rule : rules) {
      boolean example = rule.others().stream().anyMatch(each -> each.path().endsWith(".tf"));
      if (!example) {
        missing.add(rule.service() + "/" + rule.id());
      }
    }
    if (strict) {
      return errors(holes, missing);
    }
    List<String> lines = new ArrayList<>(holes);
    missing.forEach(rule -> lines.add("example.tf " + rule));
    Path parent = classes.toAbsolutePath().getParent();
    if (parent != null) {
      Files.write(parent.resolve(LISTING), new TreeSet<>(lines));
    }
    return List.of();
  }

  private static boolean isJudged(RuleSource rule) {
    return !(rule.document() instanceof MapValue map)
        || !(map.get("except") instanceof MapValue except)
        || !except.entries().containsKey(LANGUAGE);
  }

  private static List<Diagnostic> errors(List<String> holes, List<String> missing) {
    List<Diagnostic> errors = new ArrayList<>();
    for (String hole : holes) {
      if (hole.startsWith(NO_TYPE)) {
        continue; // a rule may judge other types; one that judges no other has no example
      }
      errors.add(
          Diagnostic.error(
              "Nothing in Terraform says what a rule reads",
              hole + ": map it, or name it under 'without'.",
              new SourceRange("terraform", 1, 1, 1, 1)));
    }
    for (String rule : missing) {
      errors.add(
          Diagnostic.error(
              "Example is missing",
              "The folder has no example*.tf, and the rule says no 'except: { terraform: … }'.",
              new SourceRange("rules/" + rule, 1, 1, 1, 1)));
    }
    return errors;
  }
}
