package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode.Entry;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The method OPTIONS of every path, which tells browsers of other origins what they may. */
final class RestCors {
  private static final String OPTIONS = "options";
  private static final String ANY_ORIGIN = "'*'";

  private static final Set<String> PROPERTIES =
      Set.of("AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials");

  private static final List<String> METHODS =
      List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

  private final NodeMaker make;
  private final Node origin;
  private final MappingNode settings;

  private RestCors(NodeMaker make, Node origin, MappingNode settings) {
    this.make = make;
    this.origin = origin;
    this.settings = settings;
  }

  /** Adds what the property Cors says; nothing, after a diagnostic, where that cannot be. */
  static void add(Entry cors, SamResource api, ApiBody body, ApiProblems problems) {
    NodeMaker make = NodeMaker.at(cors.keyRange());
    Node value = cors.value();
    boolean plain =
        value instanceof FunctionNode
            || (value instanceof ScalarNode text && text.kind() == ScalarNode.Kind.STRING);
    if (plain) {
      new RestCors(make, value, make.map().build()).add(body);
    } else if (!(value instanceof MappingNode settings)) {
      problems.part(api, "Cors", "It is neither a text nor a map.", value.range());
    } else if (isRefused(settings)) {
      problems.part(
          api,
          "Cors",
          "It has a property that is none of Cors, or AllowCredentials for any origin.",
          value.range());
    } else {
      Node origin = settings.get("AllowOrigin").orElseGet(() -> make.text(ANY_ORIGIN));
      new RestCors(make, origin, settings).add(body);
    }
  }

  private static boolean isRefused(MappingNode settings) {
    for (Entry entry : settings.entries()) {
      if (!PROPERTIES.contains(entry.key())) {
        return true;
      }
    }
    Optional<Node> origin = settings.get("AllowOrigin");
    boolean any =
        origin.isEmpty()
            || (origin.get() instanceof ScalarNode text && text.text().equals(ANY_ORIGIN));
    return any && settings.get("AllowCredentials").filter(Truths::isTrue).isPresent();
  }

  private void add(ApiBody body) {
    Set<String> done = new HashSet<>();
    for (String path : body.paths()) {
      // API Gateway takes a path with a slash at its end for the one without.
      if (done.add(withoutSlashes(path))) {
        body.editItems(
            path,
            item ->
                item.get(OPTIONS).isPresent()
                    ? item
                    : NodeEdits.with(item, OPTIONS, make.range(), method(item)));
      }
    }
  }

  private static String withoutSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/' && path.length() > 1) {
      end--;
    }
    return path.substring(0, end);
  }

  private MappingNode method(MappingNode item) {
    MappingBuilder parameters = make.map();
    MappingBuilder headers = make.map();
    header(parameters, headers, "Origin", "string", origin);
    set("AllowHeaders").ifPresent(it -> header(parameters, headers, "Headers", "string", it));
    header(
        parameters,
        headers,
        "Methods",
        "string",
        set("AllowMethods").orElseGet(() -> make.text("'" + methods(item) + "'")));
    settings.get("MaxAge").ifPresent(age -> header(parameters, headers, "Max-Age", "integer", age));
    settings
        .get("AllowCredentials")
        .filter(Truths::isTrue)
        .ifPresent(
            it ->
                header(
                    parameters, headers, "Credentials", "string", NodeMaker.at(it).text("'true'")));
    Node json = make.texts("application/json");
    return make.map()
        .put("summary", "CORS support")
        .put("consumes", json)
        .put("produces", json)
        .put(ApiBody.INTEGRATION, integration(parameters.build()))
        .put("responses", make.map().put("200", response(headers.build())).build())
        .build();
  }

  private Optional<Node> set(String property) {
    return settings.get(property).filter(Truths::isSomething);
  }

  private void header(
      MappingBuilder parameters, MappingBuilder headers, String name, String type, Node value) {
    String header = "Access-Control-" + (name.equals("Max-Age") ? name : "Allow-" + name);
    parameters.put("method.response.header." + header, value);
    headers.put(header, make.map().put("type", type).build());
  }

  private MappingNode integration(MappingNode parameters) {
    MappingNode response =
        make.map()
            .put("statusCode", "200")
            .put("responseParameters", parameters)
            .put("responseTemplates", make.map().put("application/json", "{}\n").build())
            .build();
    return make.map()
        .put("type", "mock")
        .put(
            "requestTemplates",
            make.map().put("application/json", "{\n  \"statusCode\" : 200\n}\n").build())
        .put("responses", make.map().put("default", response).build())
        .build();
  }

  private MappingNode response(MappingNode headers) {
    return make.map()
        .put("description", "Default response for CORS method")
        .put("headers", headers)
        .build();
  }

  private static String methods(MappingNode item) {
    if (item.get(ApiRoute.ANY).isPresent()) {
      return String.join(",", METHODS);
    }
    Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
    for (Entry method : item.entries()) {
      methods.add(method.key().toUpperCase(Locale.ROOT));
    }
    return String.join(",", methods);
  }
}
