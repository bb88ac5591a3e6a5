package io.dutyline.engine.cloudformation.sam;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.source.SourceRange;

/** Permissions of API Gateway to invoke functions. */
final class ApiPermissions {
  private ApiPermissions() {}

  /**
   * Returns the permission to invoke the function of an event or of an authorizer.
   *
   * @param head of what caused it
   * @param function the expression for its name or ARN
   * @param source the expression for the ARN of what may invoke it
   */
  static Made of(
      SamResource cause, String logicalId, SourceRange head, Node function, Node source) {
    MappingNode properties =
        NodeMaker.at(head)
            .map()
            .put("Action", "lambda:InvokeFunction")
            .put("FunctionName", function)
            .put("Principal", "apigateway.amazonaws.com")
            .put("SourceArn", source)
            .build();
    return Made.beside(cause, logicalId, head, "AWS::Lambda::Permission", properties);
  }

  /** Returns the permission for an authorizer of {@code api}. */
  static Made ofAuthorizer(
      SamResource api, String logicalId, SourceRange head, Node function, String partition) {
    NodeMaker make = NodeMaker.at(head);
    Node source =
        make.sub(
            arn(partition, "${__ApiId__}/authorizers/*"),
            make.map().put("__ApiId__", make.ref(api.logicalId())).build());
    return of(api, logicalId, head, function, source);
  }

  /** Returns the ARN of what an API has, for {@code Fn::Sub}. */
  static String arn(String partition, String resource) {
    return "arn:" + partition + ":execute-api:${AWS::Region}:${AWS::AccountId}:" + resource;
  }

  /** Returns {@code prefix} with {@code suffix}, or with its hash if that is no part of a name. */
  static String logicalId(String prefix, String suffix) {
    return isName(suffix) ? prefix + suffix : LogicalIds.hashed(prefix, suffix);
  }

  /** Returns whether a text has letters and digits only, one at least. */
  static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
