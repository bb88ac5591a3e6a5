package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions of an API of AppSync, and the resolvers that call them in a row. */
final class GraphQlResolvers {
  private final SamResource api;
  private final GraphQlParts parts;
  private final GraphQlSources sources;
  private final ApiProblems problems;

  /** Expressions for the ids of functions, by the names that resolvers know them by. */
  private final Map<String, Node> functions = new LinkedHashMap<>();

  GraphQlResolvers(SamResource api, GraphQlParts parts, GraphQlSources sources, Output output) {
    this.api = api;
    this.parts = parts;
    this.sources = sources;
    this.problems = new ApiProblems(output);
  }

  void add() {
    for (Entry function : parts.entries(api.properties(), "Functions")) {
      if (function.value() instanceof MappingNode settings) {
        addFunction(function, settings);
      }
    }
    for (Entry type : parts.entries(api.properties(), "Resolvers")) {
      for (Entry resolver :
          parts.entries(
              api.property("Resolvers").map(MappingNode.class::cast).orElseThrow(), type.key())) {
        if (resolver.value() instanceof MappingNode settings) {
          addResolver(type, resolver, settings);
        }
      }
    }
  }

  private void addFunction(Entry function, MappingNode settings) {
    if (ApiBody.isSet(settings, "Id")) {
      functions.put(function.key(), settings.get("Id").orElseThrow());
      return;
    }
    String logicalId = api.logicalId() + function.key();
    NodeMaker make = NodeMaker.at(function.keyRange());
    MappingBuilder properties =
        parts.properties(function.keyRange()).put("Name", function.key()).copy(settings, "Name");
    putCode(properties, settings);
    settings
        .get("DataSource")
        .flatMap(sources::named)
        .ifPresent(name -> properties.put("DataSourceName", name));
    properties.copy(settings, "MaxBatchSize", "Description").copyAs("SyncConfig", settings, "Sync");
    putRuntime(properties, settings);
    functions.put(function.key(), make.getAtt(logicalId, "FunctionId"));
    parts.add(logicalId, function.keyRange(), "AWS::AppSync::FunctionConfiguration", properties);
  }

  private static void putCode(MappingBuilder properties, MappingNode settings) {
    properties.copyAs("Code", settings, "InlineCode").copyAs("CodeS3Location", settings, "CodeUri");
  }

  private static void putRuntime(MappingBuilder properties, MappingNode settings) {
    if (settings.get("Runtime").orElse(null) instanceof MappingNode runtime) {
      properties.put(
          "Runtime",
          NodeMaker.at(runtime)
              .map()
              .copy(runtime, "Name")
              .copyAs("RuntimeVersion", runtime, "Version")
              .build());
    }
  }

  private void addResolver(Entry type, Entry resolver, MappingNode settings) {
    NodeMaker make = NodeMaker.at(resolver.keyRange());
    MappingBuilder properties =
        parts
            .properties(resolver.keyRange())
            .put("FieldName", resolver.key())
            .copy(settings, "FieldName")
            .put("TypeName", type.key());
    putCode(properties, settings);
    putRuntime(properties, settings);
    if (!properties.has("Code") && !properties.has("CodeS3Location")) {
      // AppSync's transform gives such a resolver code that only passes on what its functions say.
      properties.put(
          "Runtime", make.map().put("Name", "APPSYNC_JS").put("RuntimeVersion", "1.0.0").build());
    }
    if (settings.get("Pipeline").orElse(null) instanceof SequenceNode pipeline) {
      properties
          .put("Kind", "PIPELINE")
          .put("PipelineConfig", make.map().put("Functions", pipeline(pipeline)).build());
    } else {
      problems.part(api, "Resolver " + resolver.key(), "It needs a Pipeline.", resolver.keyRange());
    }
    properties.copyAs("CachingConfig", settings, "Caching").copy(settings, "MaxBatchSize");
    parts.addAfterSchema(
        api.logicalId() + type.key() + resolver.key(),
        resolver.keyRange(),
        "AWS::AppSync::Resolver",
        properties);
  }

  private Node pipeline(SequenceNode names) {
    List<Node> ids = new ArrayList<>();
    for (Node name : names.items()) {
      Node id = name instanceof ScalarNode text ? functions.get(text.text()) : null;
      if (id == null) {
        problems.part(
            api, "Pipeline", "It names a function that the API does not have.", name.range());
      } else {
        ids.add(id);
      }
    }
    return new SequenceNode(ids, names.range());
  }
}
