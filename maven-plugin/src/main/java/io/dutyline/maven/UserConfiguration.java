package io.dutyline.maven;

import io.dutyline.engine.config.Configuration;
import io.dutyline.engine.config.ConfigurationFile;
import io.dutyline.engine.config.KnownWords;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What the user says in {@code dutyline.yaml}.
 *
 * @param root the folder that its path is told from
 * @param words those that it may use
 */
record UserConfiguration(Path root, KnownWords words, FindingsLog log) {
  /**
   * Returns the configuration in {@code file}.
   *
   * @throws MojoExecutionException if it cannot be gone by; the log then says where and why
   */
  Configuration read(Path file) throws MojoExecutionException {
    Parsed<Configuration> read;
    try {
      String name = root.relativize(file.toAbsolutePath().normalize()).toString();
      SourceFile source =
          new SourceFile(name.replace(File.separatorChar, '/'), Files.readString(file));
      read = ConfigurationFile.read(source, words);
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot read " + file, e);
    }
    read.diagnostics().forEach(log::write);
    boolean wrong =
        read.diagnostics().stream().anyMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
    return read.value()
        .filter(configuration -> !wrong)
        .orElseThrow(() -> new MojoExecutionException("Cannot go by " + file + "; see above"));
  }
}
