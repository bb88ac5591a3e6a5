package io.dutyline.engine.cloudformation.cdk;

import com.fasterxml.jackson.core.JsonParser;
import io.dutyline.engine.data.JsonText;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.value.Absent;
import io.dutyline.engine.value.ListValue;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Origin;
import io.dutyline.engine.value.Scalar;
import io.dutyline.engine.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what is accepted of a resource: {@code cdk_nag.rules_to_suppress} in its metadata and in
 * its template's, as cdk-nag writes it, and {@code aws:cdk:acknowledged-rules} of the constructs
 * around it, as the CDK itself does.
 */
final class Acknowledgements {
  private static final String PACK = "AwsSolutions-";

  private final Map<String, String> solutions = new HashMap<>();

  Acknowledgements() {
    DataLines.of("aws-solutions.txt")
        .forEach(
            line -> {
              int space = line.indexOf(' ');
              solutions.put(PACK + line.substring(0, space), line.substring(space + 1));
            });
  }

  /**
   * Returns them, one an id.
   *
   * @param constructs around the resource, outermost first
   * @param ofTemplate those in the metadata of its template
   */
  List<Acknowledgement> of(
      Resource resource, List<Construct> constructs, List<Acknowledgement> ofTemplate) {
    Map<String, Acknowledgement> byId = new TreeMap<>();
    ofTemplate.forEach(each -> add(each, byId));
    for (Construct each : constructs) {
      new TreeMap<>(each.acknowledged()).forEach((id, reason) -> add(read(id, reason), byId));
    }
    if (resource.attributes().get("Metadata") instanceof MapValue metadata) {
      in(metadata).forEach(each -> add(each, byId));
    }
    return new ArrayList<>(byId.values());
  }

  /** Returns those in a template's own metadata. */
  List<Acknowledgement> in(SourceFile template) {
    String text = template.text();
    if (!text.contains("rules_to_suppress")) {
      return List.of();
    }
    List<Acknowledgement> found = new ArrayList<>();
    try (JsonParser parser = JsonMembers.parser(text)) {
      JsonMembers.each(
          parser,
          name -> {
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            int end = (int) parser.currentLocation().getCharOffset();
            if (name.equals("Metadata")) {
              found.addAll(in(text.substring(start, end), template));
            }
          });
    } catch (IOException e) {
      return List.of(); // what is wrong with a template is told where it is read as a whole
    }
    return found;
  }

  private List<Acknowledgement> in(String metadata, SourceFile template) {
    return JsonText.parse(new Scalar(metadata, template.head(), Origin.LITERAL)).orElse(null)
            instanceof MapValue map
        ? in(map)
        : List.of();
  }

  private List<Acknowledgement> in(MapValue metadata) {
    List<Acknowledgement> found = new ArrayList<>();
    if (metadata.get("cdk_nag") instanceof MapValue nag
        && nag.get("rules_to_suppress") instanceof ListValue rules) {
      for (Value rule : rules.elements()) {
        if (rule instanceof MapValue map && map.get("id") instanceof Scalar id) {
          Acknowledgement read = read(id.text(), reason(map));
          boolean whole = read.whole() && map.get("applies_to") instanceof Absent;
          found.add(new Acknowledgement(read.id(), read.rule(), read.reason(), whole));
        }
      }
    }
    return found;
  }

  private static void add(Acknowledgement each, Map<String, Acknowledgement> byId) {
    byId.merge(each.id(), each, (one, other) -> other.whole() ? other : one);
  }

  /** A reason with other characters than those of ASCII is encoded. */
  private static String reason(MapValue rule) {
    String reason = rule.get("reason") instanceof Scalar written ? written.text() : "";
    boolean encoded =
        rule.get("is_reason_encoded") instanceof Scalar flag && flag.text().equals("true");
    if (!encoded) {
      return reason;
    }
    try {
      return new String(Base64.getDecoder().decode(reason), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return reason;
    }
  }

  /**
   * Returns the one that is written {@code Annotation::AwsSolutions-IAM5[Action::s3:*]}: behind the
   * validation's name; what of the finding is accepted in brackets.
   */
  private Acknowledgement read(String written, String reason) {
    int bracket = written.indexOf('[');
    String name = bracket < 0 ? written : written.substring(0, bracket);
    int source = name.lastIndexOf("::");
    String id = source < 0 ? name : name.substring(source + 2);
    String rule = solutions.getOrDefault(id, id.substring(id.indexOf('-') + 1));
    return new Acknowledgement(id, rule, reason, bracket < 0);
  }
}
