package io.dutyline.engine.terraform;

import static java.util.Objects.requireNonNull;

import io.dutyline.engine.model.Call;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Value;
import java.util.List;

/**
 * One instance of a resource block, in Terraform's words: what a plan lists too.
 *
 * @param address {@code module.db["a"].aws_db_instance.this[0]}; without a key where the number of
 *     instances is not known
 * @param type {@code aws_db_instance}
 * @param attributes as written, after evaluation; each nested block is an element of the list under
 *     its type, whether there can be several or not. {@code lifecycle} and {@code depends_on} are
 *     among them
 * @param existence true; unknown where the number of instances is not known
 * @param region where the provider works that the resource has; absent if nothing says so, else
 *     known or unknown
 * @param defaultTags of that provider; an empty map if it has none
 * @param head where the block is named; findings about what is absent point here
 * @param body from its head to its end
 * @param calls the module calls on the way to it, outermost first
 */
public record TerraformResource(
    String address,
    String type,
    MapValue attributes,
    Value existence,
    Value region,
    MapValue defaultTags,
    SourceRange head,
    SourceRange body,
    List<Call> calls) {

  public TerraformResource {
    requireNonNull(address, "address");
    requireNonNull(type, "type");
    requireNonNull(attributes, "attributes");
    requireNonNull(existence, "existence");
    requireNonNull(region, "region");
    requireNonNull(defaultTags, "defaultTags");
    requireNonNull(head, "head");
    requireNonNull(body, "body");
    calls = List.copyOf(calls);
  }
}
