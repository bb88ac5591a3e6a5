package io.dutyline.engine.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RootModuleTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "terraform");

  @TempDir private Path root;

  /** {@code -Dgolden.update} writes the expected texts anew. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "variables",
        "instances",
        "dynamic",
        "modules",
        "policies",
        "json",
        "overrides",
        "broken",
        "providers"
      })
  void evaluatesAsExpected(String name) throws IOException {
    Path folder = FIXTURES.resolve(name);
    ModuleTree tree = ModuleTrees.of(folder);
    StringBuilder actual = new StringBuilder();
    tree.diagnostics().forEach(each -> actual.append(StackText.of(each)).append('\n'));
    for (RootModule module : tree.roots()) {
      actual.append(StackText.of(module.evaluate(VariableValues.NONE, Regions.UNKNOWN)));
    }
    Path expected = folder.resolve("expected.txt");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, actual.toString());
    }
    assertEquals(Files.readString(expected), actual.toString());
  }

  @Test
  void tellsOfDynamicBlocksWithinBlocksOfJson() {
    ModuleTrees.write(
        root,
        "main.tf.json",
        """
        {"resource": {"aws_x": {"x": {"rule": [{"id": "a",
          "dynamic": {"filter": {"for_each": [1], "content": {"prefix": "p"}}}}],
          "tags": {"dynamic": "plain"}}}}}
        """);
    Parsed<TerraformStack> evaluated = ModuleTrees.evaluate(ModuleTrees.of(root), ".");
    assertEquals(
        List.of("Dynamic block is not expanded"),
        evaluated.diagnostics().stream().map(Diagnostic::summary).toList());
    String stack = StackText.of(evaluated);
    assertTrue(stack.contains("FUNCTION dynamic blocks of aws_x.x.rule"), stack);
    assertTrue(stack.contains("plain"), stack);
  }

  @Test
  void takesValuesOfTheConfigurationFirst() {
    ModuleTrees.write(
        root,
        "main.tf",
        """
        variable "text" { default = "standard" }
        variable "typed" { type = string }
        variable "number" { type = number }
        variable "zones" { type = list(string) }
        variable "tags" { type = map(string) }
        variable "filed" {}
        resource "x_y" "z" {
          text   = var.text
          typed  = var.typed
          number = var.number
          zones  = join("+", var.zones)
          tags   = var.tags.a
          filed  = var.filed
        }
        """);
    ModuleTrees.write(root, "terraform.tfvars", "text = \"from a file\"\nfiled = 1");
    ModuleTrees.write(root, "prod.tfvars", "filed = \"prod\"");
    VariableValues values =
        new VariableValues(
            Map.of(
                "text", "given", "typed", "5", "number", "7", "zones", "a,b", "tags", "{ a = 1 }"),
            List.of("prod.tfvars"));
    Parsed<TerraformStack> stack =
        ModuleTrees.of(root).roots().get(0).evaluate(values, Regions.UNKNOWN);
    assertEquals(List.of(), stack.diagnostics());
    assertEquals(
        """
        stack ., regions []

        x_y.z at main.tf:7:1-7:19
          text: "given" given as var.text * @8:12
          typed: "5" given as var.typed * @9:12
          number: 7 given as var.number * @10:12
          zones: "a+b" given as var.zones * @11:12
          tags: "1" given as var.tags * @12:12
          filed: "prod" * @13:12
        """,
        StackText.of(stack));
  }

  @Test
  void tellsOfVariableFilesThatAreNotThere() {
    ModuleTrees.write(root, "main.tf", "");
    Parsed<TerraformStack> stack =
        ModuleTrees.of(root)
            .roots()
            .get(0)
            .evaluate(
                new VariableValues(Map.of(), List.of("gone.tfvars", "../../outside.tfvars")),
                Regions.UNKNOWN);
    assertEquals(
        List.of(
            "The configuration names ../../outside.tfvars for the root module ."
                + ". It lies outside of the scan root, and nothing there is read.",
            "The configuration names gone.tfvars for the root module .. It is not there."),
        stack.diagnostics().stream().map(Diagnostic::detail).toList());
  }

  @Test
  void readsModulesThatInitHasLeft() {
    ModuleTrees.write(
        root,
        "app/main.tf",
        """
        module "bucket" {
          source  = "registry/bucket/aws"
          version = "1.0"
          name    = "mine"
        }
        """);
    ModuleTrees.write(
        root,
        "app/.terraform/modules/modules.json",
        """
        {"Modules":[
          {"Key":"","Source":"","Dir":"."},
          {"Key":"bucket","Source":"registry.terraform.io/registry/bucket/aws",
           "Dir":".terraform/modules/bucket"},
          {"Key":"bucket.inner","Source":"./inner","Dir":".terraform/modules/bucket/inner"}]}
        """);
    ModuleTrees.write(
        root,
        "app/.terraform/modules/bucket/main.tf",
        """
        variable "name" {}
        module "inner" {
          source = "./inner"
          name   = var.name
        }
        """);
    ModuleTrees.write(
        root,
        "app/.terraform/modules/bucket/inner/main.tf",
        """
        variable "name" {}
        resource "aws_s3_bucket" "this" { bucket = var.name }
        """);
    ModuleTrees.write(
        root,
        "app/.terraform/modules/bucket/examples/main.tf",
        "resource \"aws_s3_bucket\" \"example\" {}");
    ModuleTree tree = ModuleTrees.of(root);
    assertEquals(List.of("app"), tree.roots().stream().map(RootModule::id).toList());
    assertEquals(
        """
        stack app, regions []

        module.bucket.module.inner.aws_s3_bucket.this at \
        app/.terraform/modules/bucket/inner/main.tf:2:1-2:32
          called as module.bucket at app/main.tf:1:1-1:16
          called as module.bucket.module.inner at app/.terraform/modules/bucket/main.tf:2:1-2:15
          bucket: "mine" * @2:44
        """,
        StackText.of(ModuleTrees.evaluate(tree, "app")));
  }

  @Test
  void readsFilesBelowTheRootOnly() {
    ModuleTrees.write(
        root,
        "app/main.tf",
        """
        resource "x_y" "z" {
          inside  = file("${path.module}/../text.txt")
          outside = file("../../secret.txt")
          here    = path.root
          folder  = basename(path.cwd)
        }
        """);
    ModuleTrees.write(root, "text.txt", "read");
    Parsed<TerraformStack> stack = ModuleTrees.evaluate(ModuleTrees.of(root), "app");
    String text = StackText.of(stack);
    assertEquals(
        """
          inside: "read" * @2:13
          outside: unknown STRING (FUNCTION file()) * @3:13
          here: "." * @4:13
          folder: "app" * @5:13
        """,
        text.lines().skip(3).collect(Collectors.joining("\n", "", "\n")));
  }

  @Test
  void aHostileNumberOfInstancesEnds() {
    ModuleTrees.write(
        root,
        "main.tf",
        """
        locals {
          a = [for i in range(1000) : i]
          b = [for i in local.a : local.a]
          c = flatten(local.b)
        }
        resource "x_y" "many" { count = 1000000000 }
        resource "x_y" "more" { for_each = toset([for i in range(1000) : "k${i}"]) }
        resource "x_y" "wide" { for_each = { for i, v in local.c : "${i}" => v } }
        """);
    Parsed<TerraformStack> stack = ModuleTrees.evaluate(ModuleTrees.of(root), ".");
    long known =
        stack.value().orElseThrow().resources().stream()
            .filter(each -> each.address().startsWith("x_y.more["))
            .count();
    assertEquals(1000, known);
    assertEquals(
        List.of(Diagnostic.Severity.ERROR),
        stack.diagnostics().stream()
            .filter(each -> each.summary().equals("Too many instances"))
            .map(Diagnostic::severity)
            .distinct()
            .toList());
  }

  @Test
  void exponentialLocalsEnd() {
    StringBuilder text = new StringBuilder("locals {\n  l0 = [1, 2]\n");
    for (int i = 1; i < 60; i++) {
      text.append("  l%d = [local.l%d, local.l%d]\n".formatted(i, i - 1, i - 1));
    }
    text.append("}\nresource \"x_y\" \"z\" { a = jsonencode(local.l59) }\n");
    ModuleTrees.write(root, "main.tf", text.toString());
    Parsed<TerraformStack> stack = ModuleTrees.evaluate(ModuleTrees.of(root), ".");
    assertEquals(1, stack.value().orElseThrow().resources().size());
    assertEquals(false, stack.diagnostics().isEmpty());
  }

  @Test
  void aLongChainOfLocalsEnds() {
    StringBuilder text = new StringBuilder("locals {\n  l0 = 1\n");
    for (int i = 1; i < 5_000; i++) {
      text.append("  l%d = local.l%d\n".formatted(i, i - 1));
    }
    text.append("}\nresource \"x_y\" \"z\" { a = local.l4999 }\n");
    ModuleTrees.write(root, "main.tf", text.toString());
    Parsed<TerraformStack> stack = ModuleTrees.evaluate(ModuleTrees.of(root), ".");
    assertEquals(
        List.of("Chain of references is too long"),
        stack.diagnostics().stream().map(Diagnostic::summary).toList());
  }
}
