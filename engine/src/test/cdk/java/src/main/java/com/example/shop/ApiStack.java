package com.example.shop;

import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.sns.Topic;
import software.constructs.Construct;

final class ApiStack extends Stack {
  ApiStack(Construct scope, String id, StackProps props) {
    super(scope, id, props);

    Function.Builder.create(this, "Hello")
        .runtime(Runtime.NODEJS_22_X)
        .handler("index.handler")
        .code(Code.fromInline("exports.handler = async () => \"hello\";"))
        .logRetention(RetentionDays.ONE_MONTH)
        .build();

    NestedStack reports = new NestedStack(this, "Reports");
    new Topic(reports, "Ready");
  }
}
