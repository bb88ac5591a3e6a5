package io.dutyline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a tree of Terraform to measure with: 200 child modules of shapes as they are found in real
 * repositories, and 50 root modules, each of which calls four of them.
 */
public final class TerraformTree {
  private static final int ROOTS = 50;
  private static final int CALLS = 4;

  private static final List<String> SHAPES =
      List.of(
          "variables.tf",
          "locals.tf",
          "storage.tf",
          "network.tf",
          "data.tf",
          "messaging.tf",
          "database.tf",
          "outputs.tf");

  private TerraformTree() {}

  /**
   * @param arguments the folder to write into; it need not be there
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]);
    int files = 0;
    for (int root = 0; root < ROOTS; root++) {
      Path folder = target.resolve("live/service-" + root);
      files += write(folder, "main.tf", calls(root));
      files += write(folder, "provider.tf", "provider \"aws\" {\n  region = \"eu-central-1\"\n}\n");
      files += write(folder, "variables.tf", shape("variables.tf"));
      files += write(folder, "terraform.tfvars", "name = \"service-" + root + "\"\n");
      files += write(folder, "extra.tf", "# service " + root + "\n" + shape("locals.tf"));
      files += write(folder, "queues.tf", queues(root));
      files += write(folder, "versions.tf", "terraform {\n  required_version = \">= 1.5\"\n}\n");
    }
    for (int module = 0; module < ROOTS * CALLS; module++) {
      Path folder = target.resolve("modules/part-" + module);
      for (String shape : SHAPES) {
        files += write(folder, shape, shape(shape));
      }
    }
    System.out.println(files + " files in " + ROOTS * (CALLS + 1) + " modules");
  }

  private static String calls(int root) {
    StringBuilder text = new StringBuilder();
    for (int call = 0; call < CALLS; call++) {
      text.append(
          """
          module "part_%d" {
            source = "../../modules/part-%d"
            name   = "${var.name}-%d"
            stage  = "%s"
            tags   = { Root = "service-%d" }
          }

          """
              .formatted(call, root * CALLS + call, call, call == 0 ? "prod" : "dev", root));
    }
    return text.toString();
  }

  private static String queues(int root) {
    return """
        resource "aws_sqs_queue" "events" {
          name                    = "events-%d"
          sqs_managed_sse_enabled = %s
        }
        """
        .formatted(root, root % 2 == 0);
  }

  private static int write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name), text);
    return name.endsWith(".tf") ? 1 : 0;
  }

  private static String shape(String name) {
    try (InputStream stream = TerraformTree.class.getResourceAsStream("shapes/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
