package io.dutyline.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Picks the module in which a scan of the whole build runs. */
final class LeadModule {
  private static final String PLUGIN = "io.dutyline:dutyline-maven-plugin";

  private LeadModule() {}

  /**
   * Returns the first of the modules being built that runs this plugin at all, and the first one
   * where a goal was asked for by name. So a scan runs once, with {@code -pl} and {@code -rf} too.
   */
  static MavenProject of(MavenSession session) {
    return session.getProjects().stream()
        .filter(LeadModule::runsPlugin)
        .findFirst()
        .orElseGet(() -> session.getProjects().get(0));
  }

  private static boolean runsPlugin(MavenProject project) {
    Plugin plugin = project.getPlugin(PLUGIN);
    return plugin != null
        && plugin.getExecutions().stream()
            .anyMatch(execution -> !"none".equals(execution.getPhase()));
  }
}
