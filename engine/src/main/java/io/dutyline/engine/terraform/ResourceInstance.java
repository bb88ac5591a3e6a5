package io.dutyline.engine.terraform;

import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.hcl.eval.Scope;
import io.dutyline.hcl.syntax.Attribute;
import io.dutyline.hcl.syntax.Block;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One instance of a resource or data source. */
final class ResourceInstance {
  /** Arguments that Terraform itself understands: they are no attributes. */
  static final List<String> META = List.of("count", "for_each", "provider", "depends_on");

  private static final Set<String> META_BLOCKS =
      Set.of(Schemas.LIFECYCLE, "provisioner", "connection");

  private final ModuleInstance module;
  private final Declaration declaration;
  private final String address;
  private final Scope scope;
  private final BodyEvaluation body;
  private final HclValue object;
  private final Map<String, HclValue> attributes = new HashMap<>();

  /**
   * @param address with the module's and the instance's key
   * @param written its attributes, without those that Terraform itself understands
   */
  ResourceInstance(
      ModuleInstance module,
      Declaration declaration,
      String address,
      Scope scope,
      Map<String, Attribute> written) {
    this.module = module;
    this.declaration = declaration;
    this.address = address;
    this.scope = scope;
    List<Block> blocks =
        declaration.blocks().stream().filter(each -> !META_BLOCKS.contains(each.type())).toList();
    this.body = new BodyEvaluation(module.evaluation(), address, scope, written, blocks);
    this.object = new HclValue.Obj(Map.of(), Set.of(), this::attribute);
  }

  ModuleInstance module() {
    return module;
  }

  Declaration declaration() {
    return declaration;
  }

  String address() {
    return address;
  }

  Scope scope() {
    return scope;
  }

  String type() {
    return declaration.label(0);
  }

  BodyEvaluation body() {
    return body;
  }

  /** Returns what the resource is in an expression: its attributes are read one by one. */
  HclValue object() {
    return object;
  }

  private HclValue attribute(String name) {
    HclValue known = attributes.get(name);
    if (known == null) {
      known = read(name);
      attributes.put(name, known);
    }
    return known;
  }

  /** What is written as null, AWS or the provider may still give a value. */
  private HclValue read(String name) {
    boolean managed = declaration.kind().equals("resource");
    Mark link = Provenance.Link.to(address, name);
    HclValue written = body.has(name) ? body.value(name) : HclValue.Null.OF_ANY_TYPE;
    if (!(written instanceof HclValue.Null)) {
      return managed ? Marks.add(written, Set.of(link)) : written;
    }
    String full = address + "." + name;
    if (managed) {
      Mark reason = Provenance.Because.of(Cause.RESOURCE_ATTRIBUTE, full);
      return Identifiers.unknown(full, name, Set.of(link, reason));
    }
    return DataSources.attribute(this, name)
        .orElseGet(
            () -> Identifiers.unknown(full, name, Set.of(DataSources.reason(type(), address))));
  }
}
