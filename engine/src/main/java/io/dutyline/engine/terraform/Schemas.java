package io.dutyline.engine.terraform;

import io.dutyline.hcl.Problem;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Body;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Terraform's files may have in them, as far as Terraform itself says. */
final class Schemas {
  static final String DYNAMIC = "dynamic";
  static final String CONTENT = "content";
  static final String LIFECYCLE = "lifecycle";

  static final Body.Schema FILE =
      new Body.Schema(
          Set.of(),
          Map.ofEntries(
              Map.entry("terraform", 0),
              Map.entry("provider", 1),
              Map.entry("variable", 1),
              Map.entry("locals", 0),
              Map.entry("output", 1),
              Map.entry("module", 1),
              Map.entry("resource", 2),
              Map.entry("data", 2),
              Map.entry("ephemeral", 2),
              Map.entry("moved", 0),
              Map.entry("import", 0),
              Map.entry("removed", 0),
              Map.entry("check", 1)),
          true);

  private static final Body.Schema RESOURCE =
      new Body.Schema(
          Set.of(), Map.of(DYNAMIC, 1, LIFECYCLE, 0, "provisioner", 1, "connection", 0), true);

  private static final Body.Schema PROVIDER =
      new Body.Schema(Set.of(), Map.of("default_tags", 0, "assume_role", 0), true);

  private static final Body.Schema TERRAFORM =
      new Body.Schema(Set.of(), Map.of("required_providers", 0), true);

  private static final Body.Schema NESTED =
      new Body.Schema(Set.of(), Map.of(DYNAMIC, 1, CONTENT, 0), true);

  private Schemas() {}

  /** Returns the content of a block at the top of a file. */
  static Read top(Block block) {
    return read(
        block.body(),
        switch (block.type()) {
          case "resource", "data", "ephemeral" -> RESOURCE;
          case "provider" -> PROVIDER;
          case "terraform" -> TERRAFORM;
          default -> Body.Schema.OPEN;
        });
  }

  /** Returns the content of a block within a resource. */
  static Read nested(Body body) {
    return read(body, NESTED);
  }

  static Read read(Body body, Body.Schema schema) {
    Body.Content content = body.content(schema);
    return new Read(content.attributes(), content.blocks(), content.problems());
  }

  /** What was read of a body. */
  record Read(List<Attribute> attributes, List<Block> blocks, List<Problem> problems) {}
}
