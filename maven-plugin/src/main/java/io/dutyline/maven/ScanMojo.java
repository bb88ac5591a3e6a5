package io.dutyline.maven;

import io.dutyline.engine.Explanations;
import io.dutyline.engine.Knowledge;
import io.dutyline.engine.ScanRequest;
import io.dutyline.engine.Scanner;
import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.pack.RuleSelection;
import io.dutyline.engine.report.Report;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that scan have in common; they differ in what they make of the report. */
abstract sealed class ScanMojo extends AbstractMojo permits CheckMojo, ReportMojo {
  private static final int INCOMPLETE = 3;

  private final MavenSession session;
  private final MavenProject project;

  /**
   * Leaves the goal out.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Whether each module looks at the templates in its own folder. Otherwise the first module that
   * runs the goal looks at the whole build's, once.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.perModule", defaultValue = "false")
  private boolean perModule;

  /**
   * Folders and files to look at, instead of all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.paths")
  private List<File> paths;

  /**
   * The configuration. By default the nearest <code>dutyline.yaml</code>, from the folder that is
   * looked at up to the checkout's. Paths in it and in reports start at its folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.configuration")
  private File configuration;

  /**
   * Which rules apply, instead of what the configuration says: <code>baseline</code>, <code>strict
   * </code>, <code>all</code>, or a framework's name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.profile")
  private String profile;

  /**
   * The report files to write: <code>json</code>, <code>sarif</code>, <code>junit</code>, <code>
   * markdown</code>; <code>none</code> for none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.formats", defaultValue = "json")
  private List<String> formats;

  /**
   * Where the report files go.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "dutyline.outputDirectory",
      defaultValue = "${project.build.directory}/dutyline")
  private File outputDirectory;

  /**
   * A verdict, as <code>RULE@ADDRESS</code>, that is to be explained: how it came about, step by
   * step. Nothing else is done then.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.explain")
  private String explain;

  ScanMojo(MavenSession session, MavenProject project) {
    this.session = session;
    this.project = project;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    MavenProject lead = LeadModule.of(session);
    if (skip) {
      getLog().info("Skipping Dutyline, as dutyline.skip says");
    } else if (!perModule && !lead.equals(project)) {
      getLog().info("Dutyline looks at the whole build in " + lead.getId());
    } else {
      scan();
    }
  }

  /** Returns the configuration with what the goal's own parameters say instead. */
  abstract Configuration adapt(Configuration configuration) throws MojoExecutionException;

  /** Returns whether findings fail the build at all. */
  abstract boolean isFailing();

  /** Decides what a whole ledger means for the build. */
  abstract void decide(Report report) throws MojoFailureException;

  private void scan() throws MojoExecutionException, MojoFailureException {
    ScanScope scope = perModule ? ScanScope.ofModule(session, project) : ScanScope.ofBuild(session);
    if (explain != null) {
      new ExplanationLog(getLog()).write(Explanations.of(request(scope.lookingAt(paths)), explain));
      return;
    }
    ReportFiles files = ReportFiles.of(formats, outputDirectory.toPath());
    Report report = Scanner.scan(request(scope.lookingAt(paths)));
    new FindingsLog(getLog(), isFailing()).write(report);
    files.write(report, getLog());
    if (report.exitCode() == INCOMPLETE) {
      throw new MojoExecutionException("Not every template could be read; see above");
    }
    decide(report);
  }

  private ScanRequest request(ScanScope scope) throws MojoExecutionException {
    Knowledge knowledge = Knowledge.load(getClass().getClassLoader());
    FindingsLog log = new FindingsLog(getLog(), isFailing());
    Configuration read =
        configuration(scope, new UserConfiguration(scope.root(), knowledge.words(), log));
    return new ScanRequest(
        scope.root(),
        scope.paths(),
        adapt(withProfile(read)).excluding(scope.excludes()),
        knowledge,
        Runtime.getRuntime().availableProcessors(),
        LocalDate.now(ZoneOffset.UTC));
  }

  private Configuration withProfile(Configuration read) throws MojoExecutionException {
    if (profile != null && !RuleSelection.profiles().contains(profile)) {
      throw new MojoExecutionException(
          "dutyline.profile is \"" + profile + "\"; it can be one of " + RuleSelection.profiles());
    }
    return profile == null ? read : read.withProfile(profile);
  }

  private Configuration configuration(ScanScope scope, UserConfiguration reader)
      throws MojoExecutionException {
    if (configuration != null) {
      return reader.read(configuration.toPath());
    }
    Path file = scope.root().resolve(ScanScope.CONFIGURATION);
    return Files.exists(file) ? reader.read(file) : Configuration.DEFAULT;
  }
}
