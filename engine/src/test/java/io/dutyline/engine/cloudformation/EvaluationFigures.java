package io.dutyline.engine.cloudformation;

import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.TemplateReader;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import io.dutyline.engine.value.Choice;
import io.dutyline.engine.value.MapValue;
import io.dutyline.engine.value.Scenario;
import io.dutyline.engine.value.Truth;
import io.dutyline.engine.value.Value;

/**
 * Prints how long evaluation takes: ten conditions times ten nested Ifs, and 60 KB of resources.
 */
final class EvaluationFigures {
  private EvaluationFigures() {}

  public static void main(String[] arguments) {
    print("10 x 10 grid", grid());
    print("60 KB", large());
  }

  /** Ten parameters, conditions over two of them each, ten properties of ten nested Ifs. */
  static String grid() {
    StringBuilder text = new StringBuilder("Parameters:\n");
    for (int i = 0; i < 10; i++) {
      text.append("  P" + i + ": {Type: String, AllowedValues: [a, b, c], Default: a}\n");
    }
    text.append("Conditions:\n");
    for (int i = 0; i < 10; i++) {
      text.append("  C" + i + ": !Or [!Equals [!Ref P" + i + ", a], !Equals [!Ref P");
      text.append((i + 1) % 10 + ", b]]\n");
    }
    text.append("Resources:\n  R:\n    Type: A::B::C\n    Properties:\n");
    for (int row = 0; row < 10; row++) {
      StringBuilder nested = new StringBuilder("end" + row);
      for (int i = 0; i < 10; i++) {
        nested.insert(0, "!If [C" + (row + i) % 10 + ", v" + i + ", ").append("]");
      }
      text.append("      X" + row + ": " + nested + "\n");
    }
    return text.toString();
  }

  private static String large() {
    StringBuilder text = new StringBuilder("Parameters:\n  Env: {Type: String, Default: dev}\n");
    text.append("Conditions:\n  IsProd: !Equals [!Ref Env, prod]\nResources:\n");
    for (int i = 0; text.length() < 60_000; i++) {
      text.append("  R" + i + ":\n    Type: AWS::RDS::DBInstance\n    Properties:\n");
      text.append("      DBInstanceIdentifier: !Sub '${AWS::StackName}-${Env}-" + i + "'\n");
      text.append("      MultiAZ: !If [IsProd, true, false]\n      StorageEncrypted: true\n");
      text.append("      KmsKeyId: !GetAtt R" + i + ".Arn\n");
      text.append("      Tags: [{Key: Env, Value: !Ref Env}]\n");
    }
    return text.toString();
  }

  private static void print(String what, String text) {
    SourceFile file = new SourceFile("t.yaml", text);
    MappingNode template = TemplateReader.read(file).value().orElseThrow();
    for (int rounds = 1; rounds <= 1000; rounds *= 10) {
      long evaluation = Long.MAX_VALUE;
      long reading = Long.MAX_VALUE;
      int leaves = 0;
      for (int i = 0; i < rounds; i++) {
        long start = System.nanoTime();
        Stack stack =
            StackEvaluator.evaluate(
                    new Template(file, template), Facts.NONE, TemplateFiles.none(), Exports.NONE)
                .value()
                .orElseThrow()
                .stack();
        long evaluated = System.nanoTime();
        leaves = 0;
        for (Resource resource : stack.resources()) {
          leaves += leaves(resource.properties(), Scenario.any());
        }
        evaluation = Math.min(evaluation, evaluated - start);
        reading = Math.min(reading, System.nanoTime() - evaluated);
      }
      System.out.printf(
          "%s, best of %d: evaluated in %.3f ms, its %d values read in %.3f ms%n",
          what, rounds, evaluation / 1e6, leaves, reading / 1e6);
    }
  }

  /** Reads as a rule does: both ways where the scenario leaves a condition open. */
  private static int leaves(Value value, Scenario scenario) {
    if (value instanceof MapValue map) {
      int leaves = 0;
      for (MapValue.Entry entry : map.entries().values()) {
        leaves += leaves(entry.value(), scenario);
      }
      return leaves;
    }
    if (!(value instanceof Choice choice)) {
      return 1;
    }
    Truth truth = scenario.implies(choice.condition());
    if (truth != Truth.UNKNOWN) {
      return leaves(truth == Truth.TRUE ? choice.whenTrue() : choice.whenFalse(), scenario);
    }
    return leaves(choice.whenTrue(), scenario.with(choice.condition(), true))
        + leaves(choice.whenFalse(), scenario.with(choice.condition(), false));
  }
}
