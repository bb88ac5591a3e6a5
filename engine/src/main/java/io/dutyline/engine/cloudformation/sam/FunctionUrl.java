package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.source.SourceRange;
import java.util.ArrayList;
import java.util.List;

/** FunctionUrlConfig: an address of the function, and who may call it. */
final class FunctionUrl {
  private static final String PERMISSION = "AWS::Lambda::Permission";

  private FunctionUrl() {}

  static List<Made> of(Target target) {
    SamResource function = target.owner();
    if (!(function.something("FunctionUrlConfig").orElse(null) instanceof MappingNode config)) {
      return List.of();
    }
    SourceRange head = function.headOf("FunctionUrlConfig");
    MappingBuilder url =
        new MappingBuilder(config.range(), head)
            .copy(config, "AuthType", "Cors", "InvokeMode")
            .put("TargetFunctionArn", target.name(head));
    List<Made> made = new ArrayList<>();
    String id = function.logicalId();
    made.add(Made.beside(function, id + "Url", head, "AWS::Lambda::Url", url.build()));
    Node auth = config.get("AuthType").orElse(null);
    if (auth instanceof ScalarNode type && type.text().equals("NONE")) {
      made.add(permission(target, config, "UrlPublicPermissions", "lambda:InvokeFunctionUrl"));
      made.add(permission(target, config, "URLInvokeAllowPublicAccess", "lambda:InvokeFunction"));
    }
    return made;
  }

  /** Everybody may call an address without authorization, which takes two permissions. */
  private static Made permission(Target target, MappingNode config, String name, String action) {
    SamResource function = target.owner();
    SourceRange head =
        config.entry("AuthType").map(MappingNode.Entry::keyRange).orElse(config.range());
    MappingBuilder permission =
        new MappingBuilder(head)
            .put("Action", action)
            .put("FunctionName", target.name(head))
            .put("Principal", "*");
    if (action.equals("lambda:InvokeFunctionUrl")) {
      permission.copyAs("FunctionUrlAuthType", config, "AuthType");
    } else {
      permission.put("InvokedViaFunctionUrl", NodeMaker.at(head).bool(true));
    }
    return Made.beside(function, function.logicalId() + name, head, PERMISSION, permission.build());
  }
}
