package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.model.Call;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A resource that deploys a template of its own, as it is written. */
final class NestedResource {
  private static final String STACK = "AWS::CloudFormation::Stack";
  private static final String SET = "AWS::CloudFormation::StackSet";
  private static final String APPLICATION = "AWS::Serverless::Application";

  private static final String ASSET_PATH = "aws:asset:path";
  private static final String ASSET_PROPERTY = "aws:asset:property";
  private static final String URL = "TemplateURL";
  private static final String BODY = "TemplateBody";
  private static final String EMBED = "Rain::Embed";

  private final MappingNode.Entry entry;
  private final MappingNode body;
  private final String type;
  private final MappingNode properties;
  private final List<MappingNode.Entry> arguments = new ArrayList<>();
  private final Set<String> open = new HashSet<>();
  private boolean complete = true;

  private NestedResource(MappingNode.Entry entry, MappingNode body, String type) {
    this.entry = entry;
    this.body = body;
    this.type = type;
    this.properties =
        body.get("Properties").orElse(null) instanceof MappingNode map
            ? map
            : new MappingNode(List.of(), entry.keyRange());
    property("Parameters", this::readParameters);
    if (isSet()) {
      groups().forEach(group -> group.get("ParameterOverrides").ifPresent(this::readOverrides));
    }
  }

  /** Returns the resource, if it is of such a type; else null. */
  static @Nullable NestedResource of(MappingNode.Entry entry) {
    return entry.value() instanceof MappingNode body
            && body.get("Type").orElse(null) instanceof ScalarNode type
            && (type.text().equals(STACK)
                || type.text().equals(SET)
                || type.text().equals(APPLICATION))
        ? new NestedResource(entry, body, type.text())
        : null;
  }

  private interface Reader {
    void read(Node node);
  }

  private void property(String name, Reader reader) {
    properties.get(name).ifPresent(reader::read);
  }

  private void readParameters(Node node) {
    if (node instanceof MappingNode map) {
      map.entries().forEach(this::add);
    } else if (isSet() && node instanceof SequenceNode list) {
      list.items().forEach(this::readPair);
    } else {
      complete = false;
    }
  }

  private void add(MappingNode.Entry argument) {
    complete &= !IntrinsicFunctions.isName(argument.key());
    arguments.add(argument);
  }

  private void readPair(Node item) {
    if (item instanceof MappingNode pair
        && pair.get("ParameterKey").orElse(null) instanceof ScalarNode key) {
      Node value = pair.get("ParameterValue").orElse(null);
      if (value == null) {
        open.add(key.text());
      } else {
        arguments.add(new MappingNode.Entry(key.text(), key.range(), value));
      }
    } else {
      complete = false;
    }
  }

  /** What some instances of a set get instead is not told apart. */
  private void readOverrides(Node node) {
    if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof MappingNode pair
            && pair.get("ParameterKey").orElse(null) instanceof ScalarNode key) {
          open.add(key.text());
        }
      }
    }
  }

  private List<MappingNode> groups() {
    List<MappingNode> groups = new ArrayList<>();
    if (properties.get("StackInstancesGroup").orElse(null) instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof MappingNode group) {
          groups.add(group);
        }
      }
    }
    return groups;
  }

  String name() {
    return entry.key();
  }

  SourceRange head() {
    return entry.keyRange();
  }

  /** Returns it as the way to what it brings. */
  Call call(String address) {
    return new Call(address, head(), head().upTo(entry.value().range()));
  }

  /** Returns whether its template is deployed to Regions and accounts of its own. */
  boolean isSet() {
    return type.equals(SET);
  }

  /** Returns what says where its template is; null if nothing does. */
  @Nullable Node location() {
    Node embedded = embedded();
    return embedded != null ? embedded : properties.get(locationName()).orElse(null);
  }

  /** Returns the name of the property that says where its template is. */
  String locationName() {
    if (type.equals(APPLICATION)) {
      return "Location";
    }
    return embedded() == null ? URL : BODY;
  }

  /** Returns its template where it is written in place; else null. */
  @Nullable Node templateBody() {
    return type.equals(APPLICATION) || embedded() != null
        ? null
        : properties.get(BODY).orElse(null);
  }

  /** Returns the path of the file that Rain puts in the place of the template; else null. */
  private @Nullable Node embedded() {
    Node body = properties.get(BODY).orElse(null);
    if (body instanceof FunctionNode call && call.name().endsWith(EMBED)) {
      return call.argument();
    }
    return body instanceof MappingNode map && map.entries().size() == 1
        ? map.get(EMBED).orElse(null)
        : null;
  }

  /** Returns the path, relative to the template, that a tool noted for its template, or null. */
  @Nullable String assetPath() {
    return body.get("Metadata").orElse(null) instanceof MappingNode metadata
            && metadata.get(ASSET_PROPERTY).orElse(null) instanceof ScalarNode property
            && property.text().equals(URL)
            && metadata.get(ASSET_PATH).orElse(null) instanceof ScalarNode path
        ? path.text()
        : null;
  }

  /** Returns what says the Regions of a set, one node a group. */
  List<Node> regions() {
    List<Node> regions = new ArrayList<>();
    groups().forEach(group -> group.get("Regions").ifPresent(regions::add));
    return regions;
  }

  List<MappingNode.Entry> arguments() {
    return arguments;
  }

  /** Returns what is passed to a parameter; null if nothing is. */
  MappingNode.@Nullable Entry argument(String name) {
    for (MappingNode.Entry argument : arguments) {
      if (argument.key().equals(name)) {
        return argument;
      }
    }
    return null;
  }

  /** Returns whether a parameter may get something that is not known. */
  boolean isOpen(String name) {
    return open.contains(name) || (!complete && argument(name) == null);
  }
}
