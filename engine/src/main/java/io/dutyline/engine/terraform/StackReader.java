package io.dutyline.engine.terraform;

import io.dutyline.engine.model.Regions;
import io.dutyline.engine.source.SourceRange;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import io.dutyline.hcl.syntax.Expression;
import io.dutyline.hcl.value.HclValue;
import io.dutyline.hcl.value.Mark;
import io.dutyline.hcl.value.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects the resources of a root module and of all that it calls. */
final class StackReader {
  private static final String POLICY_DOCUMENT = "aws_iam_policy_document.";
  private static final String JSON = "json";

  /** Providers of AWS: theirs are the Regions of the stack. */
  private static final Set<String> AWS = Set.of("aws", "awscc");

  private final Evaluation evaluation;
  private final ValueConverter converter;
  private final ResourceMeta meta;
  private final List<TerraformResource> resources = new ArrayList<>();
  private final List<TerraformResource> documents = new ArrayList<>();
  private final Set<String> regions = new TreeSet<>();
  private final Set<String> sources = new TreeSet<>();
  private final Map<Provider, Value> providerRegions = new HashMap<>();
  private final Map<Provider, MapValue> providerTags = new HashMap<>();

  StackReader(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.converter = new ValueConverter(evaluation);
    this.meta = new ResourceMeta(evaluation, converter);
  }

  List<TerraformResource> resources() {
    return resources;
  }

  List<TerraformResource> documents() {
    return documents;
  }

  /** Returns the Regions of the providers that the resources have, as far as they are known. */
  Regions regions() {
    return regions.isEmpty()
        ? Regions.UNKNOWN
        : new Regions(List.copyOf(regions), String.join(", ", sources));
  }

  void read(ModuleInstance root) {
    read(root, Set.of(), false);
  }

  /**
   * @param marks of the numbers of the calls that lead to the module
   * @param uncertain whether one of these numbers is not known
   */
  private void read(ModuleInstance module, Set<Mark> marks, boolean uncertain) {
    for (String name : module.declarations().resources().keySet()) {
      module.resource(name).ifPresent(each -> add(each, marks, uncertain, resources));
    }
    for (String name : module.declarations().data().keySet()) {
      if (name.startsWith(POLICY_DOCUMENT)) {
        module.data(name).ifPresent(each -> add(each, marks, uncertain, documents));
      }
    }
    for (Expansion<ModuleInstance> called : module.modules().all()) {
      Set<Mark> all = Marks.union(called.marks(), marks);
      boolean open = uncertain || !called.isKnown();
      called.all().forEach(each -> read(each, all, open));
    }
  }

  private void add(
      Expansion<ResourceInstance> expansion,
      Set<Mark> marks,
      boolean uncertain,
      List<TerraformResource> into) {
    Set<Mark> all = Marks.union(expansion.marks(), marks);
    boolean open = uncertain || !expansion.isKnown();
    expansion.all().forEach(each -> into.add(resource(each, all, open)));
  }

  private TerraformResource resource(ResourceInstance instance, Set<Mark> marks, boolean open) {
    SourceRange head = evaluation.range(instance.declaration().header());
    SourceRange body = evaluation.range(instance.declaration().range());
    MapValue written = converter.map(instance.body(), body, Set.of());
    Map<String, MapValue.Entry> attributes = new LinkedHashMap<>(written.entries());
    meta.add(instance, attributes);
    if (instance.declaration().kind().equals("data")) {
      attributes.put(JSON, new MapValue.Entry(head, json(instance)));
    }
    Optional<Provider> provider = instance.module().providers().of(instance.declaration());
    Value region = region(instance, written, provider, head);
    note(instance.type(), region);
    return new TerraformResource(
        instance.address(),
        instance.type(),
        MapValue.of(attributes, body, written.origin()),
        existence(marks, open, head),
        region,
        provider.map(this::tags).orElseGet(() -> noTags(head)),
        head,
        body,
        instance.module().calls());
  }

  private Value json(ResourceInstance document) {
    HclValue json = PolicyDocuments.json(document, true);
    return converter.value(json, new Expression.Invalid(document.declaration().header()), Set.of());
  }

  private Value existence(Set<Mark> marks, boolean open, SourceRange head) {
    Origin origin = converter.origin(marks);
    return open
        ? new Unknown(
            Origins.reason(marks), Unknown.Hints.ofType(Unknown.Type.BOOLEAN), head, origin)
        : new Scalar(true, head, origin);
  }

  /** The argument of the resource itself counts before the provider. */
  private Value region(
      ResourceInstance instance, MapValue written, Optional<Provider> provider, SourceRange head) {
    boolean aws = AWS.contains(prefix(instance.type()));
    Value own = written.get("region");
    if (aws && !(own instanceof Absent)) {
      return own;
    }
    if (provider.isPresent()) {
      return providerRegions.computeIfAbsent(provider.get(), this::region);
    }
    HclValue none = instance.module().providers().region(instance.declaration());
    return none instanceof HclValue.Unknown && aws
        ? new Unknown(
            Origins.reason(none.marks()),
            Unknown.Hints.ofType(Unknown.Type.STRING),
            head,
            converter.origin(none.marks()))
        : new Absent(head, Origin.COMPUTED);
  }

  private Value region(Provider provider) {
    return provider
        .regionExpression()
        .<Value>map(each -> converter.value(provider.region(), each, Set.of()))
        .orElseGet(() -> new Absent(evaluation.range(provider.header()), Origin.COMPUTED));
  }

  private MapValue tags(Provider provider) {
    return providerTags.computeIfAbsent(
        provider,
        each -> {
          Value tags =
              each.defaultTags()
                  .map(written -> converter.value(written, Set.of()))
                  .orElseGet(() -> noTags(evaluation.range(each.header())));
          if (tags instanceof MapValue map) {
            return map;
          }
          Unknown rest = tags instanceof Unknown unknown ? unknown : null;
          return new MapValue(Map.of(), rest, tags.range(), tags.origin());
        });
  }

  private static MapValue noTags(SourceRange range) {
    return MapValue.of(Map.of(), range, Origin.COMPUTED);
  }

  private void note(String type, Value region) {
    if (AWS.contains(prefix(type)) && region instanceof Scalar known) {
      regions.add(known.text());
      sources.add(known.range().path());
    }
  }

  private static String prefix(String type) {
    int end = type.indexOf('_');
    return end < 0 ? type : type.substring(0, end);
  }
}
