package io.dutyline.engine.canonical;

import io.dutyline.engine.canonical.TypeMapping.Relation;
import io.dutyline.engine.canonical.TypeMapping.View;
import io.dutyline.engine.catalog.Catalog;
import io.dutyline.engine.catalog.TypeSchema;
import io.dutyline.engine.model.Referrers;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.model.Terms;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Unknown.Cause;
import io.dutyline.engine.value.Value;
import io.dutyline.engine.value.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Puts a Terraform stack into canonical words. */
public final class Canonicalisation {
  /** Where an attribute decides on the type: what it is if the attribute is not written. */
  private static final String NOT_WRITTEN = "~";

  private static final String DEPENDS_ON = "depends_on";

  private final TerraformStack stack;
  private final Mappings mappings;
  private final Catalog catalog;
  private final Predicate<String> named;
  private final List<SourceRange> secrets;
  private final List<Draft> wholes = new ArrayList<>();
  private final List<Draft> parts = new ArrayList<>();
  private final Map<String, Object> facts = new HashMap<>();
  private final List<Object> order = new ArrayList<>();
  private final Aliases aliases = new Aliases();
  private final IdentityHashMap<View, ViewWords> words = new IdentityHashMap<>();

  private Canonicalisation(
      TerraformStack stack, Mappings mappings, Catalog catalog, Predicate<String> named) {
    this.stack = stack;
    this.mappings = mappings;
    this.catalog = catalog;
    this.named = named;
    this.secrets = new ArrayList<>(stack.secrets());
  }

  /**
   * Returns the stack in canonical words. A type of another provider keeps its name, and so does
   * one that no table knows.
   *
   * @param named whether a rule names a type of Terraform's: then such a resource is there in
   *     Terraform's words too
   */
  public static Stack of(
      TerraformStack stack, Mappings mappings, Catalog catalog, Predicate<String> named) {
    return new Canonicalisation(stack, mappings, catalog, named).stack();
  }

  private Stack stack() {
    stack.resources().forEach(this::read);
    Set<Draft> alone = Joining.join(catalog, wholes, parts, aliases);
    List<Resource> resources = new ArrayList<>();
    for (Object each : order) {
      if (each instanceof Draft draft) {
        boolean joined = isPart(draft) && !alone.contains(draft);
        if (!joined) {
          resources.addAll(resources(draft));
        }
      } else {
        resources.add((Resource) each);
      }
    }
    Documents documents = new Documents(stack, mappings, named);
    resources.addAll(documents.resources());
    List<Resource> joined = new ArrayList<>();
    for (Draft part : parts) {
      if (!alone.contains(part)) {
        joined.addAll(resources(part));
      }
    }
    return new Stack(
        stack.id(),
        stack.format(),
        stack.regions(),
        stack.head(),
        resources,
        secrets,
        joined,
        facts,
        documents.addresses(),
        referrers());
  }

  /** By what is written: attributes that no rule reads refer to resources too. */
  private Referrers referrers() {
    Referrers referrers = new Referrers();
    stack.resources().forEach(each -> referrers.add(each.address(), arguments(each.attributes())));
    return referrers;
  }

  private static boolean isPart(Draft draft) {
    return draft.mapping().relation() == Relation.PART;
  }

  private void read(TerraformResource resource) {
    Optional<TypeMapping> mapping = mappings.of(resource.type());
    Optional<String> awscc = mapping.isEmpty() ? mappings.awscc(resource.type()) : Optional.empty();
    if (mapping.isEmpty()) {
      order.add(awscc.isEmpty() ? plain(resource) : awscc(resource, awscc.get()));
      return;
    }
    boolean own = mapping.get().relation() == Relation.OWN;
    if (own) {
      order.add(own(resource));
      mapping.get().canonicals().views().values().forEach(v -> facts(resource, mapping.get(), v));
    } else {
      canonical(resource, mapping.get());
      if (named.test(resource.type())) {
        order.add(own(resource));
      }
    }
  }

  private void canonical(TerraformResource resource, TypeMapping mapping) {
    Collection<View> views = views(resource, mapping);
    Value existence = resource.existence();
    if (views.size() > 1 && mapping.relation() == Relation.SAME) {
      String input = mapping.canonicals().by() + " of " + resource.address();
      existence = Unknown.because(Cause.LOOKUP, input, resource.head());
    }
    for (View view : views) {
      add(resource, mapping, view, "", -1, existence);
    }
    for (View view : mapping.also()) {
      also(resource, mapping, view);
    }
  }

  private static Collection<View> views(TerraformResource resource, TypeMapping mapping) {
    Map<String, View> views = mapping.canonicals().views();
    String by = mapping.canonicals().by();
    if (by.isEmpty()) {
      return views.values();
    }
    Value value = resource.attributes().get(by);
    if (value instanceof Scalar scalar) {
      View view = views.get(scalar.text());
      return view == null ? List.of(views.values().iterator().next()) : List.of(view);
    }
    if (value instanceof Absent) {
      View none = views.get(NOT_WRITTEN);
      return List.of(none == null ? views.values().iterator().next() : none);
    }
    return views.values();
  }

  private void also(TerraformResource resource, TypeMapping mapping, View view) {
    String from = view.from();
    boolean each = from.endsWith(SourcePath.ELEMENTS);
    Value value =
        Paths.find(resource.attributes(), each ? from.substring(0, from.length() - 2) : from);
    if (value instanceof Absent) {
      return;
    }
    if (!each || !(value instanceof ListValue list)) {
      boolean open = value instanceof Unknown unknown && (each || unknown.hints().mayBeAbsent());
      add(resource, mapping, view, "", 0, open ? value : resource.existence());
      return;
    }
    for (int i = 0; i < list.elements().size(); i++) {
      if (!(list.elements().get(i) instanceof Absent)) {
        add(resource, mapping, view, from, i, resource.existence());
      }
    }
    if (list.rest() != null) {
      add(resource, mapping, view, from, list.elements().size(), list.rest());
    }
  }

  private void add(
      TerraformResource resource,
      TypeMapping mapping,
      View view,
      String from,
      int only,
      Value existence) {
    boolean part = mapping.relation() == Relation.PART;
    Slot root = new Slot();
    ViewWords words = words(mapping, view);
    TerraformResource tagged = DefaultTags.added(resource, words.taggable());
    Carrier carrier =
        new Carrier(tagged, root, part ? resource.address() : "", from, only, words, secrets);
    Map<String, Value> beside = carrier.carry(view);
    facts(beside);
    Draft draft = new Draft(resource, mapping, view, root, beside, existence);
    order.add(draft);
    (part ? parts : wholes).add(draft);
  }

  private ViewWords words(TypeMapping mapping, View view) {
    return words.computeIfAbsent(
        view,
        each ->
            new ViewWords(
                new TypeTerms(mappings, mapping, each),
                catalog.schema(each.canonicalType()),
                ViewWords.isTaggable(each)));
  }

  private void facts(TerraformResource resource, TypeMapping mapping, View view) {
    Carrier carrier = new Carrier(resource, new Slot(), "", "", -1, words(mapping, view), secrets);
    facts(carrier.carry(view));
  }

  private void facts(Map<String, Value> beside) {
    beside.forEach(
        (target, value) -> {
          if (target.startsWith(Target.FACT)) {
            String key = target.substring(Target.FACT.length());
            facts.put(key, value instanceof Scalar scalar ? scalar.data() : value);
          }
        });
  }

  private List<Resource> resources(Draft draft) {
    TerraformResource of = draft.resource();
    boolean part = isPart(draft);
    Unknown rest =
        part
            ? Translator.doubt(
                Unknown.because(Cause.RESOURCE_ATTRIBUTE, "what it is a part of", of.head()))
            : null;
    if (part) {
      silent(draft);
    }
    Map<String, Value> attributes = attributes(draft);
    Terms terms = words(draft.mapping(), draft.view()).terms();
    List<Resource> resources = new ArrayList<>();
    for (Slot each : draft.root().expanded()) {
      resources.add(
          new Resource(
              of.address(),
              of.type(),
              draft.view().canonicalType(),
              new Finish(of.head(), aliases).properties(each, rest),
              attributes,
              draft.existence(),
              of.head(),
              of.body(),
              of.calls(),
              terms,
              part));
    }
    return resources;
  }

  /** What a part could say and does not is not said, whatever the whole may say otherwise. */
  private void silent(Draft part) {
    Terms terms = words(part.mapping(), part.view()).terms();
    SourceRange head = part.resource().head();
    for (String name : TypeTerms.properties(part.view())) {
      if (part.root().known(name) == null) {
        Written written = terms.absent(name, head).orElseGet(() -> new Written(name, "", head));
        Slot slot = part.root().field(name);
        slot.mark(head, head, new Written(written.path(), "", head));
        slot.put(new Absent(head, Origin.COMPUTED));
      }
    }
  }

  private static Map<String, Value> attributes(Draft draft) {
    Map<String, Value> attributes = beside(draft.resource());
    draft
        .beside()
        .forEach(
            (target, value) -> {
              if (!target.startsWith(Target.FACT)) {
                attributes.put(target.substring(1), value);
              }
            });
    return attributes;
  }

  private static Map<String, Value> beside(TerraformResource resource) {
    Map<String, Value> beside = new HashMap<>();
    MapValue attributes = resource.attributes();
    Value region = attributes.get("region");
    region = region instanceof Scalar ? region : resource.region();
    if (!(region instanceof Absent)) {
      beside.put(Resource.REGION, region);
    }
    Value dependsOn = attributes.get(DEPENDS_ON);
    if (!(dependsOn instanceof Absent)) {
      beside.put("DependsOn", dependsOn);
    }
    Value kept = Paths.find(attributes, "lifecycle.prevent_destroy");
    boolean off = kept instanceof Scalar scalar && !scalar.asBoolean().orElse(true);
    if (!(kept instanceof Absent) && !off) {
      beside.put("PreventDestroy", kept);
    }
    return beside;
  }

  /** Returns the attributes without those that only order what Terraform does. */
  private static MapValue arguments(MapValue attributes) {
    if (!attributes.entries().containsKey(DEPENDS_ON)) {
      return attributes;
    }
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>(attributes.entries());
    entries.remove(DEPENDS_ON);
    return new MapValue(entries, attributes.rest(), attributes.range(), attributes.origin());
  }

  private Resource own(TerraformResource resource) {
    Optional<TypeSchema> schema = catalog.schema(resource.type());
    MapValue properties =
        schema.isPresent()
            ? new OwnProperties(schema.get(), secrets).of(resource.attributes())
            : resource.attributes();
    return resource(resource, resource.type(), properties, new OwnTerms(mappings));
  }

  private static Resource plain(TerraformResource resource) {
    return resource(resource, resource.type(), resource.attributes(), Terms.CANONICAL);
  }

  private Resource awscc(TerraformResource resource, String canonicalType) {
    Optional<TypeSchema> schema = catalog.schema(canonicalType);
    if (schema.isEmpty()) {
      return resource(resource, canonicalType, resource.attributes(), Terms.CANONICAL);
    }
    Respelling names = new Respelling(schema.get(), "", resource.head());
    MapValue properties = names.properties(resource.attributes());
    return resource(resource, canonicalType, properties, new AwsccTerms());
  }

  private static Resource resource(
      TerraformResource of, String canonicalType, MapValue properties, Terms terms) {
    return new Resource(
        of.address(),
        of.type(),
        canonicalType,
        properties,
        beside(of),
        of.existence(),
        of.head(),
        of.body(),
        of.calls(),
        terms,
        false);
  }
}
