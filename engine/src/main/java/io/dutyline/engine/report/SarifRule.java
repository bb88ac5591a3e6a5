package io.dutyline.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dutyline.engine.rule.RuleInfo;
import io.dutyline.engine.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rule as SARIF's reporting descriptor, with the properties by which GitHub sorts alerts. */
final class SarifRule {
  /** GitHub takes 20 and shows 10. */
  private static final int MAX_TAGS = 10;

  /** GitHub's limit for descriptions. */
  private static final int MAX_DESCRIPTION = 1024;

  private SarifRule() {}

  /**
   * Writes the descriptor.
   *
   * @param severity the one that its findings have, which configuration may have changed
   */
  static void write(RuleInfo rule, Severity severity, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.id());
    writeDescription("shortDescription", rule.title(), json);
    writeDescription("fullDescription", rule.why(), json);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(severity));
    json.writeEndObject();
    if (!rule.sources().isEmpty()) {
      json.writeStringField("helpUri", rule.sources().get(0));
    }
    json.writeObjectFieldStart("help");
    json.writeStringField("text", help(rule));
    json.writeStringField("markdown", helpMarkdown(rule));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    JsonOutput.strings(json, "tags", tags(rule));
    json.writeStringField("precision", "high");
    json.writeStringField("security-severity", score(severity));
    json.writeStringField("problem.severity", problem(severity));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeDescription(String field, String text, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", cut(text.isBlank() ? "-" : text));
    json.writeEndObject();
  }

  private static String cut(String text) {
    return text.length() <= MAX_DESCRIPTION
        ? text
        : text.substring(0, Math.max(0, text.lastIndexOf(' ', MAX_DESCRIPTION - 4))) + " ...";
  }

  private static String help(RuleInfo rule) {
    StringBuilder help = new StringBuilder(rule.why().strip());
    help.append("\n\nHow to mend it: ").append(rule.fix().strip());
    if (!rule.sources().isEmpty()) {
      help.append("\n\nSources: ").append(String.join(", ", rule.sources()));
    }
    return help.toString();
  }

  private static String helpMarkdown(RuleInfo rule) {
    StringBuilder help = new StringBuilder();
    help.append("**Duty:** ").append(rule.duty().title()).append("\n\n");
    help.append(rule.why().strip());
    help.append("\n\n**How to mend it:** ").append(rule.fix().strip());
    if (!rule.sources().isEmpty()) {
      help.append("\n\n**Sources:**\n");
      rule.sources().forEach(source -> help.append("\n- <").append(source).append('>'));
    }
    Map<String, List<String>> references = new TreeMap<>(rule.references());
    if (!references.isEmpty()) {
      help.append("\n\n**Asked by others as:**\n");
      references.forEach(
          (peer, ids) ->
              help.append("\n- ").append(peer).append(": ").append(String.join(", ", ids)));
    }
    return help.toString();
  }

  private static List<String> tags(RuleInfo rule) {
    List<String> tags = new ArrayList<>(List.of("security", rule.duty().id()));
    tags.add("profile/" + rule.profile());
    new TreeMap<>(rule.references())
        .forEach((peer, ids) -> ids.forEach(id -> tags.add(peer + "/" + id)));
    return tags.subList(0, Math.min(MAX_TAGS, tags.size()));
  }

  /** Returns SARIF's word for how bad a finding is. */
  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  /** GitHub's bands: critical from 9.0, high from 7.0, medium from 4.0, low above that 0.0. */
  private static String score(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "9.5";
      case HIGH -> "8.0";
      case MEDIUM -> "5.5";
      case LOW -> "2.0";
    };
  }

  private static String problem(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "recommendation";
    };
  }
}
