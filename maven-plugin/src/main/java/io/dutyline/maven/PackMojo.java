package io.dutyline.maven;

import io.dutyline.engine.catalog.Catalogs;
import io.dutyline.engine.pack.RulePackCompiler;
import io.dutyline.engine.source.Diagnostic;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the rules of a pack and packs them into the module's jar, which is then a dependency of
 * this plugin in builds that are to be checked by them.
 *
 * @since 0.1.0
 */
@Mojo(name = "pack", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class PackMojo extends AbstractMojo {
  /**
   * The folder with <code>rules/&lt;service&gt;/&lt;id&gt;/rule.yaml</code>.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.rules", defaultValue = "${project.basedir}/src/main/dutyline")
  private File source;

  /**
   * Where the pack goes, and where the classes are that its rules name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "dutyline.classes", defaultValue = "${project.build.outputDirectory}")
  private File classes;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<Diagnostic> diagnostics = compile();
    FindingsLog log = new FindingsLog(getLog(), true);
    diagnostics.forEach(log::write);
    long errors =
        diagnostics.stream().filter(each -> each.severity() == Diagnostic.Severity.ERROR).count();
    if (errors > 0) {
      throw new MojoFailureException(
          FindingsLog.count(errors, "error") + " in the rules of " + source + "; see above");
    }
  }

  private List<Diagnostic> compile() throws MojoExecutionException {
    ClassLoader ours = getClass().getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toURI().toURL()}, ours)) {
      return RulePackCompiler.compile(
          source.toPath(), classes.toPath(), Catalogs.load(loader), loader);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot pack the rules of " + source, e);
    }
  }
}
