package io.dutyline.engine.canonical;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Reference;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Policy documents that data sources make. One that nothing is made with is judged by itself, like
 * a part of something that is not here.
 */
final class Documents {
  private static final String JSON = "json";

  private final TerraformStack stack;
  private final Mappings mappings;
  private final Predicate<String> named;

  /**
   * @param named whether a rule names a type of Terraform's
   */
  Documents(TerraformStack stack, Mappings mappings, Predicate<String> named) {
    this.stack = stack;
    this.mappings = mappings;
    this.named = named;
  }

  /** Returns the addresses of all documents. */
  Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    stack.documents().forEach(each -> addresses.add(each.address()));
    return addresses;
  }

  /** Returns those that are judged by themselves. */
  List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    if (stack.documents().isEmpty()) {
      return resources;
    }
    Set<String> used = new HashSet<>();
    stack.resources().forEach(each -> collect(each.attributes(), used));
    stack.documents().forEach(each -> collect(each, used));
    for (TerraformResource document : stack.documents()) {
      Value json = Forms.json(document.attributes().get(JSON));
      Optional<DocumentUse> use = use(document, json);
      if (!used.contains(document.address()) && use.isPresent()) {
        resources.add(resource(document, use.get().type(), use.get().property(), json, true));
      }
      if (named.test(document.type())) {
        resources.add(resource(document, document.type(), JSON, json, false));
      }
    }
    return resources;
  }

  private Optional<DocumentUse> use(TerraformResource document, Value json) {
    return mappings
        .of(document.type())
        .flatMap(each -> each.documents().stream().filter(use -> use.fits(json)).findFirst());
  }

  private Resource resource(
      TerraformResource of, String type, String property, Value json, boolean part) {
    Unknown rest =
        Translator.doubt(
            Unknown.because(Cause.RESOURCE_ATTRIBUTE, "what it is the policy of", of.head()));
    Written written = new Written(JSON, "", of.head());
    Map<String, MapValue.Entry> entries =
        Map.of(property, new MapValue.Entry(of.head(), json, written));
    return new Resource(
        of.address(),
        of.type(),
        type,
        new MapValue(entries, part ? rest : null, of.body(), Origin.COMPUTED),
        Map.of(),
        of.existence(),
        of.head(),
        of.body(),
        of.calls(),
        new DocumentTerms(mappings),
        part);
  }

  /** A document is not used by itself. */
  private static void collect(TerraformResource document, Set<String> used) {
    document
        .attributes()
        .entries()
        .forEach(
            (name, entry) -> {
              if (!name.contains(JSON) || name.startsWith("source") || name.startsWith("over")) {
                collect(entry.value(), used);
              }
            });
  }

  private static void collect(Value value, Set<String> used) {
    for (Reference reference : value.origin().references()) {
      used.add(reference.address());
    }
    if (value instanceof MapValue map) {
      map.entries().values().forEach(entry -> collect(entry.value(), used));
    } else if (value instanceof ListValue list) {
      list.elements().forEach(each -> collect(each, used));
    } else if (value instanceof Choice choice) {
      collect(choice.whenTrue(), used);
      collect(choice.whenFalse(), used);
    }
  }
}
