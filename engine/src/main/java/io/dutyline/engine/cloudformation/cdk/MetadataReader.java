package io.dutyline.engine.cloudformation.cdk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the metadata of a stack's constructs: {@code { "/Stack/Bucket/Resource": [ { type, data,
 * trace } ] }}. (cloud-assembly-schema, {@code ArtifactManifest.metadata}; newer versions of the
 * CDK write it to a file of its own, {@code additionalMetadataFile}.)
 */
final class MetadataReader {
  private static final String LOGICAL_ID = "aws:cdk:logicalId";
  private static final String CREATED = "aws:cdk:creationStack";
  private static final String ACKNOWLEDGED = "aws:cdk:acknowledged-rules";

  /** The CDK marks so what it makes for its custom resources. */
  private static final String PROVIDER =
      "aws:cdk:is-custom-resource-handler-customResourceProvider";

  private final JsonParser parser;

  private String type = "";
  private String text = "";
  private List<String> texts = List.of();
  private Map<String, String> fields = Map.of();
  private List<String> trace = List.of();

  private MetadataReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Reads the object that the parser stands at. */
  static Constructs read(JsonParser parser) throws IOException {
    Map<String, Construct> constructs = new LinkedHashMap<>();
    MetadataReader reader = new MetadataReader(parser);
    JsonMembers.each(
        parser,
        path -> constructs.put(path.startsWith("/") ? path.substring(1) : path, reader.entries()));
    return new Constructs(constructs);
  }

  private Construct entries() throws IOException {
    List<Construct> entries = new ArrayList<>();
    JsonMembers.elements(
        parser,
        () -> {
          addTo(entries);
          clear();
        },
        this::field);
    addTo(entries);
    clear();
    return merged(entries);
  }

  private void clear() {
    type = "";
    text = "";
    texts = List.of();
    fields = Map.of();
    trace = List.of();
  }

  private void field(String name) throws IOException {
    switch (name) {
      case "type" -> type = JsonMembers.text(parser);
      case "data" -> data();
      case "trace" -> trace = JsonMembers.texts(parser);
      default -> parser.skipChildren();
    }
  }

  private void data() throws IOException {
    if (parser.hasToken(JsonToken.START_ARRAY)) {
      texts = JsonMembers.texts(parser);
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      Map<String, String> read = new HashMap<>();
      JsonMembers.each(parser, name -> read.put(name, JsonMembers.text(parser)));
      fields = read;
    } else {
      text = JsonMembers.text(parser);
    }
  }

  /** Older versions of the CDK leave a trace at the logical id, newer ones by itself. */
  private void addTo(List<Construct> entries) {
    switch (type) {
      case LOGICAL_ID -> entries.add(new Construct(text, trace, false, Map.of()));
      case CREATED -> entries.add(new Construct("", texts, false, Map.of()));
      case ACKNOWLEDGED -> entries.add(new Construct("", List.of(), false, fields));
      case PROVIDER -> entries.add(new Construct("", List.of(), true, Map.of()));
      default -> {
        // Others say nothing of what was made by whom.
      }
    }
  }

  private static Construct merged(List<Construct> entries) {
    String logicalId = "";
    List<String> trace = List.of();
    boolean provider = false;
    Map<String, String> acknowledged = new HashMap<>();
    for (Construct each : entries) {
      logicalId = each.logicalId().isEmpty() ? logicalId : each.logicalId();
      trace = each.trace().isEmpty() ? trace : each.trace();
      provider |= each.provider();
      acknowledged.putAll(each.acknowledged());
    }
    return new Construct(logicalId, trace, provider, acknowledged);
  }
}
