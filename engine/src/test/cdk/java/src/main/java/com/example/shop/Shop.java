package com.example.shop;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.StageProps;
import software.amazon.awscdk.StackProps;

/** Synthesises the shop. */
public final class Shop {
  private Shop() {}

  public static void main(String[] arguments) {
    Environment frankfurt = in("eu-central-1");
    App app = new App();
    Aspects.of(app).add(new AwsSolutionsChecks());
    new DataStack(app, "DataStack", StackProps.builder().env(frankfurt).build());
    new ApiStack(app, "ApiStack", StackProps.builder().env(in("eu-west-1")).build());
    new ApiStack(app, "AnywhereStack", StackProps.builder().build());

    Stage production = new Stage(app, "Production", StageProps.builder().env(frankfurt).build());
    new DataStack(
        production, "DataStack", StackProps.builder().stackName("production-data").build());

    app.synth();
  }

  private static Environment in(String region) {
    return Environment.builder().account("111122223333").region(region).build();
  }
}
