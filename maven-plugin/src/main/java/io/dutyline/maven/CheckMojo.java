package io.dutyline.maven;

import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.report.Report;
import io.dutyline.engine.rule.Severity;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Scans the templates of the build and fails it where a duty of the customer is missing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ScanMojo {
  private static final String NOTHING = "none";

  /**
   * Findings of this severity or worse fail the build: <code>low</code>, <code>medium</code>,
   * <code>high</code>, <code>critical</code>; <code>none</code> only shows them. By default, as the
   * configuration says, and <code>medium</code> where it does not.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.failOn")
  private String failOn;

  @Inject
  CheckMojo(MavenSession session, MavenProject project) {
    super(session, project);
  }

  @Override
  Configuration adapt(Configuration configuration) throws MojoExecutionException {
    if (failOn == null) {
      return configuration;
    }
    Optional<Severity> threshold = Severity.withId(failOn);
    if (threshold.isEmpty() && !failOn.equals(NOTHING)) {
      throw new MojoExecutionException(
          "dutyline.failOn is \"" + failOn + "\"; it can be low, medium, high, critical or none");
    }
    return configuration.withFailOn(threshold);
  }

  @Override
  boolean isFailing() {
    return true;
  }

  @Override
  void decide(Report report) throws MojoFailureException {
    int findings = report.failures().size();
    if (findings > 0) {
      throw new MojoFailureException(
          FindingsLog.count(findings, "finding")
              + report.failOn().map(least -> " of severity " + least.id() + " or worse").orElse("")
              + "; do what each asks for, or record a waiver in dutyline.yaml");
    }
  }
}
