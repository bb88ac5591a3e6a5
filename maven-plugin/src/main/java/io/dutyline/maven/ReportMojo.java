package io.dutyline.maven;

import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.report.Report;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Scans the templates of the build and writes the reports, whatever is in them. A template that
 * cannot be read fails it still.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends ScanMojo {
  @Inject
  ReportMojo(MavenSession session, MavenProject project) {
    super(session, project);
  }

  @Override
  Configuration adapt(Configuration configuration) {
    return configuration;
  }

  @Override
  boolean isFailing() {
    return false;
  }

  @Override
  void decide(Report report) {}
}
