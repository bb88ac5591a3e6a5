package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Shapes;
import io.dutyline.engine.cloudformation.transform.Surroundings;
import io.dutyline.engine.cloudformation.transform.Transformed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The serverless transform: serverless resources to those that CloudFormation knows. Public: the
 * transforms of a template are listed one package above.
 */
public final class Serverless {
  private static final String PREFIX = "AWS::Serverless::";

  private final Output output;
  private final Globals globals;

  private final Map<String, SamType> types = types();

  private Serverless(MappingNode template, Surroundings surroundings) {
    this.output = new Output(template, surroundings);
    this.globals = Globals.of(template, surroundings.diagnostics());
  }

  /**
   * Returns what becomes of a template; the same one if it neither asks for the transform nor needs
   * it.
   */
  public static Transformed apply(MappingNode template, Surroundings surroundings) {
    if (!(template.get("Resources").orElse(null) instanceof MappingNode resources)) {
      return Transformed.unchanged(template);
    }
    if (!TransformNames.hasServerless(template)) {
      Optional<Entry> first =
          resources.entries().stream().filter(each -> read(each).isPresent()).findFirst();
      if (first.isEmpty()) {
        return Transformed.unchanged(template);
      }
      tellMissing(first.get(), surroundings);
    }
    return new Serverless(template, surroundings).expand();
  }

  private static void tellMissing(Entry first, Surroundings surroundings) {
    surroundings
        .diagnostics()
        .warning(
            "Template does not name the serverless transform",
            "CloudFormation refuses its types without 'Transform: AWS::Serverless-2016-10-31'. They"
                + " are judged as what it would make of them.",
            first.keyRange());
  }

  /** In the order of expansion: what adds to another resource comes before it. */
  private static Map<String, SamType> types() {
    Map<String, SamType> types = new LinkedHashMap<>();
    types.put(FunctionType.NAME, new FunctionType());
    types.put(StateMachineType.NAME, new StateMachineType());
    types.put("AWS::Serverless::SimpleTable", new SimpleTableType());
    types.put("AWS::Serverless::LayerVersion", new LayerVersionType());
    types.put("AWS::Serverless::Application", new ApplicationType());
    types.put("AWS::Serverless::CapacityProvider", new CapacityProviderType());
    types.put(ApiKind.REST.type(), new RestApi());
    types.put(ApiKind.HTTP.type(), new HttpApi());
    types.put(WebSocketApi.NAME, new WebSocketApi());
    types.put(GraphQlApi.NAME, new GraphQlApi());
    types.put(ConnectorType.NAME, new ConnectorType());
    return types;
  }

  private Transformed expand() {
    EmbeddedConnectors.extract(output);
    List<SamResource> resources = serverlessResources();
    for (Entry implicit : output.apis().implicitApis(resources)) {
      output.change(implicit);
    }
    List<SamResource> merged = new ArrayList<>();
    for (SamResource resource : serverlessResources()) {
      merged.add(globals.merge(resource));
    }
    output.apis().merge(merged);
    for (Map.Entry<String, SamType> type : types.entrySet()) {
      for (SamResource resource : merged) {
        if (resource.type().equals(type.getKey())) {
          type.getValue().expand(resource, output);
        }
      }
    }
    merged.forEach(this::tellUnknownType);
    output.deployments().finish(output);
    return output.finish();
  }

  private void tellUnknownType(SamResource resource) {
    if (!types.containsKey(resource.type())) {
      output
          .diagnostics()
          .warning(
              "Serverless type " + resource.type() + " is not known",
              "What the transform makes of "
                  + resource.logicalId()
                  + " is not judged."
                  + output.diagnostics().hint(resource.type(), types.keySet()),
              resource.head());
    }
  }

  private List<SamResource> serverlessResources() {
    List<SamResource> found = new ArrayList<>();
    for (Entry entry : output.resources()) {
      read(entry).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<SamResource> read(Entry entry) {
    boolean serverless =
        entry.value() instanceof MappingNode body
            && body.get("Type").orElse(null) instanceof ScalarNode type
            && type.text().startsWith(PREFIX);
    if (!serverless) {
      return Optional.empty();
    }
    MappingNode body = (MappingNode) entry.value();
    String type = ((ScalarNode) body.get("Type").orElseThrow()).text();
    Node properties = body.get("Properties").orElse(null);
    if (properties instanceof MappingNode map) {
      return Optional.of(new SamResource(entry.key(), type, entry, body, map));
    }
    MappingNode none = new MappingNode(List.of(), entry.keyRange());
    return properties == null || Shapes.isNull(properties)
        ? Optional.of(new SamResource(entry.key(), type, entry, body, none))
        : Optional.empty();
  }
}
