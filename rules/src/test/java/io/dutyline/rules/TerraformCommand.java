package io.dutyline.rules;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@code terraform} of this machine, with a mirror of its providers: no network is needed. */
final class TerraformCommand {
  private static final String AWS = "registry.terraform.io/hashicorp/aws";

  /** Of what Terraform says is wrong, in characters: one mistake is often told many times. */
  private static final int MOST = 5_000;

  private final Path binary;
  private final Path mirror;

  private TerraformCommand(Path binary, Path mirror) {
    this.binary = binary;
    this.mirror = mirror;
  }

  /**
   * Returns the command; none where it, or a mirror with the provider for AWS, is not installed.
   */
  static Optional<TerraformCommand> find() {
    Optional<Path> binary =
        Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "terraform"))
            .filter(Files::isExecutable)
            .findFirst();
    Optional<Path> mirror =
        mirrors().filter(folder -> Files.isDirectory(folder.resolve(AWS))).findFirst();
    return binary.flatMap(command -> mirror.map(each -> new TerraformCommand(command, each)));
  }

  /** What is said goes before where Terraform itself looks. */
  private static Stream<Path> mirrors() {
    return Stream.of(
            System.getProperty("dutyline.terraform.plugins"),
            System.getenv("DUTYLINE_TERRAFORM_PLUGINS"),
            System.getProperty("user.home") + "/.terraform.d/plugins",
            "/usr/local/share/terraform/plugins",
            "/usr/share/terraform/plugins")
        .filter(Objects::nonNull)
        .map(Path::of)
        .map(Path::toAbsolutePath);
  }

  /**
   * Plans a root module, and writes the plan's JSON form.
   *
   * @return that file
   * @throws IOException if the module cannot be planned: Terraform's words
   */
  Path plan(Path module) throws IOException, InterruptedException {
    run(module, "init", List.of("-plugin-dir=" + mirror, "-input=false"));
    run(module, "plan", List.of("-input=false", "-lock=false", "-refresh=false", "-out=plan"));
    return run(module, "show", List.of("-json", "plan"));
  }

  /** Returns the file of what it wrote. */
  private Path run(Path module, String command, List<String> options)
      throws IOException, InterruptedException {
    Path written = module.resolve(command + ".out");
    Path errors = module.resolve(command + ".err");
    List<String> words = new ArrayList<>(List.of(binary.toString(), command, "-no-color"));
    words.addAll(options);
    ProcessBuilder process = new ProcessBuilder(words);
    process.directory(module.toFile());
    process.redirectOutput(written.toFile());
    process.redirectError(errors.toFile());
    environment(process.environment());
    if (process.start().waitFor() != 0) {
      String problem = Files.readString(errors);
      String start = problem.substring(0, Math.min(MOST, problem.length()));
      throw new IOException("terraform " + command + " failed:\n" + start);
    }
    return written;
  }

  /** The Region comes from here: that is what an example without one leaves it to. */
  private static void environment(Map<String, String> environment) {
    environment.remove("TF_PLUGIN_CACHE_DIR");
    environment.put("CHECKPOINT_DISABLE", "1");
    environment.put("AWS_REGION", "eu-west-1");
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
  }
}
