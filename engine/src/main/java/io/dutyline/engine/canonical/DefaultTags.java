package io.dutyline.engine.canonical;

import io.dutyline.engine.terraform.TerraformResource;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Unknown;
import io.dutyline.engine.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tags that a provider gives all its resources. */
final class DefaultTags {
  private static final String TAGS = "tags";

  private DefaultTags() {}

  /** Returns the resource with its provider's tags among its own, where its type has tags. */
  static TerraformResource added(TerraformResource resource, boolean taggable) {
    MapValue tags = resource.defaultTags();
    if (!taggable || (tags.entries().isEmpty() && tags.rest() == null)) {
      return resource;
    }
    MapValue attributes = resource.attributes();
    MapValue.Entry own = attributes.entries().get(TAGS);
    MapValue all = own == null ? tags : over(tags, own.value());
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>(attributes.entries());
    entries.put(TAGS, own == null ? new MapValue.Entry(tags.range(), all) : own.with(all));
    return new TerraformResource(
        resource.address(),
        resource.type(),
        new MapValue(entries, attributes.rest(), attributes.range(), attributes.origin()),
        resource.existence(),
        resource.region(),
        resource.defaultTags(),
        resource.head(),
        resource.body(),
        resource.calls());
  }

  private static MapValue over(MapValue tags, Value own) {
    Map<String, MapValue.Entry> entries = new LinkedHashMap<>(tags.entries());
    Unknown rest = tags.rest();
    if (own instanceof MapValue map) {
      entries.putAll(map.entries());
      rest = map.rest() == null ? rest : map.rest();
    } else if (own instanceof Unknown unknown) {
      rest = unknown;
    }
    boolean written = !(own instanceof Absent);
    return new MapValue(
        entries,
        rest,
        written ? own.range() : tags.range(),
        io.dutyline.engine.value.Origin.computedFrom(List.of(tags.origin(), own.origin())));
  }
}
