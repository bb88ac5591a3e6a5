package io.dutyline.rules;

import io.dutyline.engine.source.Candidate;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.terraform.TerraformStack;
import io.dutyline.engine.terraform.plan.TerraformPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plans many examples at once, each as a module of one root module, and gives each one's part of
 * the plan as if it had been planned alone.
 */
final class ExamplePlans {
  private static final String ROOT =
      """
      terraform {
        required_providers {
          aws = {
            source  = "hashicorp/aws"
            version = "~> 5.0"
          }
        }
      }
      provider "aws" {
      SETTINGS
      }
      resource "terraform_data" "unknown" {}
      """;

  /** What it takes to plan without an account. */
  private static final String SETTINGS =
      """
        access_key                  = "none"
        secret_key                  = "none"
        skip_credentials_validation = true
        skip_requesting_account_id  = true
        skip_metadata_api_check     = true
      """;

  private static final Pattern PROVIDER = Pattern.compile("(?m)^provider \"aws\" \\{\n");
  private static final Pattern VARIABLE =
      Pattern.compile("(?ms)^variable \"(\\w+)\" (?:\\{\\}|\\{\n(.*?)^\\})");
  private static final Pattern TYPE = Pattern.compile("(?m)^ *type += (\\w+)");
  private static final Pattern DEFAULT = Pattern.compile("(?m)^ *default +=");

  /** Known after apply only, by the type of the variable that gets it; lists otherwise. */
  private static final Map<String, String> UNKNOWN =
      Map.of(
          "string", "terraform_data.unknown.id",
          "bool", "terraform_data.unknown.id == \"yes\"",
          "number", "length(terraform_data.unknown.id)",
          "map", "{ for each in split(\",\", terraform_data.unknown.id) : each => each }");

  private static final String UNKNOWN_LIST = "split(\",\", terraform_data.unknown.id)";

  private final Path folder;
  private final StringBuilder root = new StringBuilder(ROOT.replace("SETTINGS\n", SETTINGS));
  private Map<String, @Nullable Object> plan = Map.of();
  private final Map<String, List<Map<String, @Nullable Object>>> changes = new HashMap<>();

  /**
   * @param folder an empty one, for the modules and the plan
   */
  ExamplePlans(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds an example.
   *
   * @param name of the module; it is a name in Terraform too
   * @param values expressions of the variables that have to be known, by name
   */
  void add(String name, String text, Map<String, String> values) throws IOException {
    Path module = Files.createDirectories(folder.resolve(name));
    String planned = PROVIDER.matcher(text).replaceAll("provider \"aws\" {\n" + SETTINGS);
    Files.writeString(module.resolve("main.tf"), planned);
    root.append("module \"%s\" {\n  source = \"./%s\"\n".formatted(name, name));
    Matcher variable = VARIABLE.matcher(text);
    while (variable.find()) {
      String body = variable.group(2) == null ? "" : variable.group(2);
      String known = values.get(variable.group(1));
      if (known != null || !DEFAULT.matcher(body).find()) {
        String value = known == null ? unknown(body) : known;
        root.append("  %s = %s\n".formatted(variable.group(1), value));
      }
    }
    root.append("}\n");
  }

  private static String unknown(String variable) {
    Matcher type = TYPE.matcher(variable);
    return type.find() ? UNKNOWN.getOrDefault(type.group(1), UNKNOWN_LIST) : UNKNOWN.get("string");
  }

  /** Plans all that was added. */
  void plan(TerraformCommand terraform) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("main.tf"), root);
    plan = JsonTree.read(terraform.plan(folder));
    for (Object each : JsonTree.list(plan.get("resource_changes"))) {
      Map<String, @Nullable Object> change = JsonTree.object(each);
      String module = String.valueOf(change.get("module_address"));
      changes.computeIfAbsent(module, key -> new ArrayList<>()).add(change);
    }
  }

  /**
   * Returns the plan of an example.
   *
   * @param id of the stack
   */
  Optional<TerraformStack> of(String name, String id) {
    try {
      Path file = folder.resolve(name).resolve("plan.json");
      Files.writeString(file, JsonTree.write(alone(name)));
      Parsed<TerraformStack> read = TerraformPlan.read(new Candidate(id, file, true));
      if (!read.diagnostics().isEmpty()) {
        throw new IOException(read.diagnostics().toString());
      }
      return read.value();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, @Nullable Object> alone(String name) {
    String module = "module." + name;
    List<@Nullable Object> resources = new ArrayList<>();
    for (Map<String, @Nullable Object> change : changes.getOrDefault(module, List.of())) {
      Map<String, @Nullable Object> resource = new LinkedHashMap<>(change);
      resource.remove("module_address");
      resource.computeIfPresent(
          "address", (key, value) -> String.valueOf(value).substring(module.length() + 1));
      resources.add(resource);
    }
    Map<String, @Nullable Object> whole = JsonTree.object(plan.get("configuration"));
    Map<String, @Nullable Object> calls =
        JsonTree.object(JsonTree.object(whole.get("root_module")).get("module_calls"));
    Map<String, @Nullable Object> configured =
        JsonTree.object(JsonTree.object(calls.get(name)).get("module"));
    Map<String, @Nullable Object> alone = new LinkedHashMap<>();
    alone.put("format_version", plan.get("format_version"));
    alone.put("terraform_version", plan.get("terraform_version"));
    alone.put("variables", defaults(configured));
    alone.put("resource_changes", resources);
    alone.put(
        "configuration",
        Map.of(
            "provider_config",
            providers(JsonTree.object(whole.get("provider_config")), module),
            "root_module",
            ownProviders(configured, module)));
    return alone;
  }

  private static Map<String, @Nullable Object> defaults(Map<String, @Nullable Object> configured) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    JsonTree.object(configured.get("variables"))
        .forEach(
            (name, variable) -> {
              Map<String, @Nullable Object> declared = JsonTree.object(variable);
              if (declared.containsKey("default")) {
                values.put(name, Collections.singletonMap("value", declared.get("default")));
              }
            });
    return values;
  }

  private static Map<String, @Nullable Object> providers(
      Map<String, @Nullable Object> all, String module) {
    Map<String, @Nullable Object> providers = new LinkedHashMap<>();
    all.forEach(
        (key, provider) -> {
          if (key.indexOf(':') < 0) {
            providers.putIfAbsent(key, provider);
          } else if (key.startsWith(module + ':')) {
            providers.put(key.substring(module.length() + 1), provider);
          }
        });
    return providers;
  }

  private static Map<String, @Nullable Object> ownProviders(
      Map<String, @Nullable Object> configured, String module) {
    for (Object each : JsonTree.list(configured.get("resources"))) {
      JsonTree.object(each)
          .computeIfPresent(
              "provider_config_key",
              (key, value) -> String.valueOf(value).replace(module + ':', ""));
    }
    return configured;
  }
}
