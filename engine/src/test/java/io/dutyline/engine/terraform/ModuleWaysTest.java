package io.dutyline.engine.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.model.StepText;
import io.dutyline.engine.model.Way;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleWaysTest {
  private static final VariableValues GIVEN = new VariableValues(Map.of("env", "prod"), List.of());

  @TempDir private Path root;

  private RootModule module(String text) {
    ModuleTrees.write(root, "main.tf", text);
    return module();
  }

  private RootModule module() {
    return ModuleTrees.of(root).roots().get(0);
  }

  /** Returns the way of an attribute of a resource. */
  private static String way(
      RootModule module, VariableValues values, String address, String attribute) {
    MapValue.Entry entry =
        module.evaluate(values, Regions.UNKNOWN).value().orElseThrow().resources().stream()
            .filter(each -> each.address().equals(address))
            .findFirst()
            .orElseThrow()
            .attributes()
            .entries()
            .get(attribute);
    return way(module, values, address, new Way.Goal(attribute, entry.range(), false));
  }

  private static String way(
      RootModule module, VariableValues values, String address, Way.Goal goal) {
    return StepText.of(module.ways(values).to(address, goal, true));
  }

  private String way(String text) {
    return way(module(text), VariableValues.NONE, "a_b.c", "x");
  }

  @Test
  void whatIsWrittenHasNoWay() {
    assertEquals("x = 1, as written @ main.tf:1\n", way("resource \"a_b\" \"c\" { x = 1 }\n"));
  }

  @Test
  void goesThroughModulesToADefaultOfTheRoot() {
    ModuleTrees.write(
        root,
        "m/main.tf",
        """
        variable "in" {}
        locals { copy = var.in }
        resource "a_b" "c" { x = local.copy }
        """);
    RootModule module =
        module(
            """
            variable "env" { default = "dev" }
            module "m" {
              source   = "./m"
              for_each = toset(["one"])
              in       = "${var.env}-${each.key}"
            }
            """);
    String address = "module.m[\"one\"].a_b.c";
    assertEquals(
        """
        x = "dev-one" @ m/main.tf:3
          module.m["one"].local.copy = "dev-one" @ m/main.tf:2
            module.m["one"].var.in = "dev-one", given by its call @ m/main.tf:1
              argument in of module.m["one"] = "dev-one" @ main.tf:5
                var.env = "dev", its default @ main.tf:1
                for_each = ["one"], as written @ main.tf:4
        """,
        way(module, VariableValues.NONE, address, "x"));
    assertEquals(
        """
        x = "prod-one" @ m/main.tf:3
          module.m["one"].local.copy = "prod-one" @ m/main.tf:2
            module.m["one"].var.in = "prod-one", given by its call @ m/main.tf:1
              argument in of module.m["one"] = "prod-one" @ main.tf:5
                var.env = "prod", as the configuration says @ main.tf:1
                for_each = ["one"], as written @ main.tf:4
        """,
        way(module, GIVEN, address, "x"));
  }

  @Test
  void readsFilesOfValues() {
    ModuleTrees.write(root, "terraform.tfvars", "env = \"test\"\n");
    assertEquals(
        """
        x = "test" @ main.tf:2
          var.env = "test", from a file of values @ main.tf:1
            env is given here @ terraform.tfvars:1
        """,
        way("variable \"env\" {}\nresource \"a_b\" \"c\" { x = var.env }\n"));
  }

  @Test
  void endsAtAVariableThatNobodyGives() {
    assertEquals(
        """
        x depends on var.env @ main.tf:2
          var.env is not known: nobody gives it a value, and it has no default @ main.tf:1
        """,
        way("variable \"env\" {}\nresource \"a_b\" \"c\" { x = var.env }\n"));
  }

  @Test
  void takesTheSideOfAConditionThatCounts() {
    assertEquals(
        """
        x = 1 @ main.tf:4
          its condition is true, so the value before the colon counts
            var.big = true, its default @ main.tf:1
          local.one = 1, as written @ main.tf:2
        """,
        way(
            """
            variable "big" { default = true }
            locals { one = 1 }
            locals { two = 2 }
            resource "a_b" "c" { x = var.big ? local.one : local.two }
            """));
  }

  @Test
  void goesToOutputsDataSourcesAndResources() {
    ModuleTrees.write(root, "m/main.tf", "output \"o\" { value = \"v\" }\n");
    RootModule module =
        module(
            """
            module "m" { source = "./m" }
            data "d" "e" {}
            resource "f" "g" { name = "n" }
            resource "a_b" "c" { x = [module.m.o, data.d.e.id, f.g.name, f.g.arn] }
            """);
    assertEquals(
        """
          module.m.output.o = "v", as written @ m/main.tf:1
          data.d.e is read when Terraform runs @ main.tf:2
          f.g.name = "n", as written @ main.tf:3
          f.g.arn is known only after apply @ main.tf:3
        """,
        rest(way(module, VariableValues.NONE, "a_b.c", "x")));
  }

  private static String rest(String way) {
    return way.substring(way.indexOf('\n') + 1);
  }

  @Test
  void goesFromADynamicBlockToWhatItGoesThrough() {
    RootModule module =
        module(
            """
            locals { all = { a = 1 } }
            resource "a_b" "c" {
              dynamic "rule" {
                for_each = local.all
                content { x = rule.value }
              }
            }
            """);
    Value rules =
        module
            .evaluate(VariableValues.NONE, Regions.UNKNOWN)
            .value()
            .orElseThrow()
            .resources()
            .get(0)
            .attributes()
            .get("rule");
    MapValue rule = (MapValue) ((ListValue) rules).elements().get(0);
    SourceRange range = rule.entries().get("x").range();
    assertEquals(
        """
        rule.x is made here @ main.tf:5
          rule goes through a collection, as a dynamic block @ main.tf:4
            local.all = {a: 1}, as written @ main.tf:1
        """,
        way(module, VariableValues.NONE, "a_b.c", new Way.Goal("rule.x", range, false)));
  }

  @Test
  void showsNoSecret() {
    assertEquals(
        """
        x is a value that is not shown @ main.tf:5 (secret)
          var.password is a value that is not shown, its default @ main.tf:2 (secret)
        """,
        way(
            """
            variable "password" {
              default = "hunter2"
              sensitive = true
            }
            resource "a_b" "c" { x = "x${var.password}" }
            """));
  }

  @Test
  void saysHowManyInstancesThereAre() {
    RootModule module =
        module(
            """
            variable "create" { type = bool }
            resource "a_b" "c" {
              count = var.create ? 1 : 0
            }
            """);
    SourceRange head = new SourceRange("main.tf", 2, 1, 2, 19);
    assertEquals(
        """
        count depends on var.create @ main.tf:3
          either value may count, by its condition
            var.create is not known: nobody gives it a value, and it has no default @ main.tf:1
        """,
        StepText.of(module.ways(VariableValues.NONE).toExistence("a_b.c[0]", head, true)));
  }
}
