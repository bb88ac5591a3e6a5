package io.dutyline.engine.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleTreeTest {
  @TempDir private Path root;

  private List<String> roots() {
    return ModuleTrees.of(root).roots().stream().map(RootModule::id).toList();
  }

  private void module(String folder, String... calls) {
    StringBuilder text = new StringBuilder("locals {}\n");
    for (String call : calls) {
      text.append("module \"m%d\" { source = \"%s\" }\n".formatted(text.length(), call));
    }
    ModuleTrees.write(root, folder + "/main.tf", text.toString());
  }

  @Test
  void aCalledModuleIsNoRoot() {
    module("app", "../modules/a", "hashicorp/consul/aws");
    module("modules/a", "./inner");
    module("modules/a/inner");
    module("alone");
    assertEquals(List.of("alone", "app"), roots());
  }

  @Test
  void theScanRootIsADot() {
    ModuleTrees.write(root, "main.tf", "module \"m\" { source = \"./m\" }");
    module("m");
    assertEquals(List.of("."), roots());
  }

  @Test
  void modulesThatCallEachOtherHaveARoot() {
    module("a", "../b");
    module("b", "../a");
    module("self", "../self");
    assertEquals(List.of("a", "self"), roots());
  }

  @Test
  void foldersWithoutModulesAndFilesOfEditorsAreNone() {
    ModuleTrees.write(root, "docs/readme.md", "");
    ModuleTrees.write(root, "old/.#main.tf", "");
    ModuleTrees.write(root, "test/main.tftest.hcl", "");
    ModuleTrees.write(root, "tofu/main.tofu", "");
    assertEquals(List.of(), roots());
  }

  @Test
  void aCallOutOfTheScanRootCallsNobody() {
    module("a", "../../b");
    module("b");
    assertEquals(List.of("a", "b"), roots());
  }
}
