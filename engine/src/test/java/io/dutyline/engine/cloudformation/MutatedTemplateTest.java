package io.dutyline.engine.cloudformation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.cloudformation.syntax.Node;
import io.dutyline.engine.cloudformation.syntax.Node.FunctionNode;
import io.dutyline.engine.cloudformation.syntax.Node.MappingNode;
import io.dutyline.engine.cloudformation.syntax.Node.ScalarNode;
import io.dutyline.engine.cloudformation.syntax.Node.SequenceNode;
import io.dutyline.engine.cloudformation.syntax.TemplateReader;
import io.dutyline.engine.model.Resource;
import io.dutyline.engine.source.SourceFile;
import io.dutyline.engine.source.TemplateFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever stands where in a template, evaluation ends with a stack. */
final class MutatedTemplateTest {
  private static final SourceFile FILE =
      new SourceFile(
          "t.yaml",
          """
          Transform: AWS::LanguageExtensions
          Parameters:
            Env: {Type: String, AllowedValues: [dev, prod], Default: dev}
            Nets: {Type: CommaDelimitedList, Default: "10.0.0.0/16,10.1.0.0/16"}
            Image: {Type: "AWS::SSM::Parameter::Value<String>", Default: /a}
            Secret: {Type: String, NoEcho: true}
          Mappings:
            M: {dev: {Size: 1, Zones: [a]}, prod: {Size: 2, Zones: [a, b]}}
          Conditions:
            IsProd: !Equals [!Ref Env, prod]
            IsBig: !Or [!Condition IsProd, !Equals [!FindInMap [M, !Ref Env, Size], 2]]
            HasNets: !Not [!And [!Equals [!Join ['', !Ref Nets], ''], {Condition: IsProd}]]
          Resources:
            R:
              Type: A::B::C
              Condition: IsBig
              DeletionPolicy: !If [IsProd, Retain, Delete]
              Properties:
                A: !Sub ['${Env}-${X}-${R.Arn}', {X: !Select [0, !Split ['.', !Ref Nets]]}]
                B: !If [HasNets, !Cidr [!Select [0, !Ref Nets], 2, 8], !GetAZs '']
                C: {Fn::Base64: !ImportValue x, Fn::Transform: {Name: y}}
                D: {Fn::ToJsonString: {E: {Fn::Length: !Ref Nets}}}
                E: '{{resolve:secretsmanager:x}}'
                F: !GetAtt R.Arn
                G: {'Fn::ForEach::L': [N, !Ref Nets, {'K&{N}': [!Ref N, '${N}']}]}
            Fn::ForEach::Outer:
              - X
              - [a, !Ref Env, !If [IsProd, b, c]]
              - Q${X}: {Type: A::B::C, Properties: {P: !GetAtt [!Sub 'Q${X}', Arn]}}
                Fn::ForEach::Inner:
                  - Y
                  - !FindInMap [M, !Ref Env, Zones]
                  - P${X}${Y}: {Type: A::B::C, Condition: IsProd}
          """);

  private static final MappingNode TEMPLATE = TemplateReader.read(FILE).value().orElseThrow();
  private static final List<ScalarNode.Kind> KINDS = List.of(ScalarNode.Kind.values());
  private static final List<Node> PARTS = new ArrayList<>();
  private static final List<String> FUNCTIONS = new ArrayList<>();

  static {
    collect(TEMPLATE);
  }

  private static void collect(Node node) {
    PARTS.add(node);
    if (node instanceof SequenceNode list) {
      list.items().forEach(MutatedTemplateTest::collect);
    } else if (node instanceof MappingNode map) {
      map.entries().forEach(entry -> collect(entry.value()));
    } else if (node instanceof FunctionNode call) {
      FUNCTIONS.add(call.name());
      collect(call.argument());
    }
  }

  @Test
  void isEvaluatedAllTheSame() {
    for (int seed = 0; seed < 2000; seed++) {
      Node mutant = mutate(TEMPLATE, new Random(seed), 0);
      var stack =
          StackEvaluator.evaluate(
                  new Template(FILE, (MappingNode) mutant),
                  Facts.NONE,
                  TemplateFiles.none(),
                  Exports.NONE)
              .value();
      for (Resource resource : stack.orElseThrow().stack().resources()) {
        assertTrue(Lifting.leaves(resource.properties()) <= 200, "seed " + seed);
      }
    }
  }

  private static Node mutate(Node node, Random random, int depth) {
    if (depth > 0 && random.nextInt(25) == 0) {
      Node other = PARTS.get(random.nextInt(PARTS.size()));
      String function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
      return random.nextBoolean() ? other : new FunctionNode(function, other, node.range());
    }
    if (node instanceof SequenceNode list) {
      return new SequenceNode(
          list.items().stream()
              .filter(item -> random.nextInt(30) > 0)
              .map(item -> mutate(item, random, depth + 1))
              .toList(),
          list.range());
    }
    if (node instanceof MappingNode map) {
      return new MappingNode(
          map.entries().stream()
              .filter(entry -> random.nextInt(30) > 0)
              .map(entry -> mutate(entry, random, depth))
              .toList(),
          map.range());
    }
    if (node instanceof FunctionNode call) {
      return new FunctionNode(
          call.name(), mutate(call.argument(), random, depth + 1), call.range());
    }
    ScalarNode scalar = (ScalarNode) node;
    ScalarNode.Kind kind =
        random.nextInt(20) == 0 ? KINDS.get(random.nextInt(KINDS.size())) : scalar.kind();
    return new ScalarNode(scalar.text(), kind, scalar.range());
  }

  private static MappingNode.Entry mutate(MappingNode.Entry entry, Random random, int depth) {
    String key = random.nextInt(50) == 0 ? "Fn::Select" : entry.key();
    return new MappingNode.Entry(key, entry.keyRange(), mutate(entry.value(), random, depth + 1));
  }
}
