package io.dutyline.engine.terraform;

import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.hcl.Problem;
import io.dutyline.hcl.Result;
import io.dutyline.hcl.syntax.Body;
import io.dutyline.hcl.syntax.HclParser;
import io.dutyline.hcl.syntax.JsonParser;
import java.util.ArrayList;
import java.util.List;

/** A file of a module, or one with values for variables, as a syntax tree. */
public final class TerraformFile {
  private final SourceFile source;
  private final Body body;
  private final Positions positions;
  private final List<Diagnostic> diagnostics;

  private TerraformFile(
      SourceFile source, Body body, Positions positions, List<Diagnostic> diagnostics) {
    this.source = source;
    this.body = body;
    this.positions = positions;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns whether a file of this name belongs to a module: {@code .tf} or {@code .tf.json}. What
   * editors leave behind does not.
   */
  public static boolean isPartOfModule(String path) {
    String name = nameOf(path);
    boolean leftOver =
        name.startsWith(".") || (name.startsWith("#") && name.endsWith("#")) || name.endsWith("~");
    return !leftOver && (name.endsWith(".tf") || name.endsWith(".tf.json"));
  }

  /** Returns the file's syntax tree; what could not be read of it is left out, and told of. */
  public static TerraformFile parse(SourceFile source) {
    Result<Body> result =
        source.path().endsWith(".json")
            ? JsonParser.parse(source.path(), source.text())
            : HclParser.parse(source.path(), source.text());
    Positions positions = new Positions(source);
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Problem problem : result.problems()) {
      diagnostics.add(diagnostic(problem, positions));
    }
    return new TerraformFile(source, result.value(), positions, diagnostics);
  }

  static Diagnostic diagnostic(Problem problem, Positions positions) {
    Diagnostic.Severity severity =
        problem.isError() ? Diagnostic.Severity.ERROR : Diagnostic.Severity.WARNING;
    return new Diagnostic(
        severity, problem.summary(), problem.detail(), positions.range(problem.subject()));
  }

  public SourceFile source() {
    return source;
  }

  /** Returns what is wrong with the file's syntax. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Body body() {
    return body;
  }

  Positions positions() {
    return positions;
  }

  /** Returns whether what the file says is merged into what others say. */
  boolean isOverride() {
    String name = nameOf(source.path());
    String stem = name.substring(0, name.length() - (name.endsWith(".json") ? 8 : 3));
    return stem.equals("override") || stem.endsWith("_override");
  }

  static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the folder that a path lies in; empty for the scan root. */
  static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
