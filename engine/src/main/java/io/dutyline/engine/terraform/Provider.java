package io.dutyline.engine.terraform;

import io.dutyline.hcl.Range;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A provider block, evaluated in the module that it stands in. */
final class Provider {
  private final Declaration declaration;
  private final BodyEvaluation body;
  private @Nullable HclValue region;

  Provider(ModuleInstance module, Declaration declaration) {
    this.declaration = declaration;
    this.body =
        new BodyEvaluation(
            module.evaluation(),
            module.prefix() + "provider." + declaration.label(0),
            module.scope(),
            declaration.attributes(),
            declaration.blocks());
  }

  Range header() {
    return declaration.header();
  }

  /** Returns the Region that is written; null if none is. */
  HclValue region() {
    if (region == null) {
      region = body.value("region");
    }
    return region;
  }

  Optional<Expression> regionExpression() {
    return declaration.expression("region");
  }

  /** Returns the tags that every resource gets; empty if there are none. */
  Optional<Part.Written> defaultTags() {
    Optional<Block> block = declaration.block("default_tags");
    if (block.isEmpty() || !(body.part("default_tags").orElse(null) instanceof Part.Blocks tags)) {
      return Optional.empty();
    }
    return tags.blocks().stream()
        .flatMap(each -> each.body().part("tags").stream())
        .filter(Part.Written.class::isInstance)
        .map(Part.Written.class::cast)
        .findFirst();
  }
}
