package io.dutyline.engine.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dutyline.engine.model.Resource;
import io.dutyline.engine.model.Stack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CanonicalisationTest {
  private static final String CANONICAL =
      """
      AWS::Box::Box
        @identifier BoxName
        @tags Tags
        BoxName: string
        Attributes: Attribute[]
        Doc: json
        Items: string[]
        KMSKeyId: string
        Lock: Lock
        Parameters: json
        Rules: Rule[]
        Secret: string
        Size: integer
        Tags: Tag[]
        .Attribute
          Key: string
          Value: string
        .Lock
          Days: integer
          Status: string
        .Rule
          Cidr: string
          Port: integer
          Status: string
          Target: Lock

      AWS::Box::Lid
        @identifier Id
        Box: string
        Boxes: string[]
        Policy: json
        Port: integer
      """;

  private static final String TERRAFORM =
      """
      aws_box
        @tags tags
        bucket: string
        doc: string
        inline: inline[] +
        item: string
        kms_key_id: string
        lid_policy: string
        lock: lock +
        logs: logs +
        name: string
        parameter: parameter[] +
        password: string *
        public: boolean
        region: string
        root: lock +
        rule: rule[] +
        size: number
        tags: string{}
        .inline
          cidrs: string[]
          port: number
        .lock
          days: number
          enabled: boolean
        .logs
          on: boolean
        .parameter
          name: string
          value: string
        .rule
          port: number
          status: string
          target: lock +

      aws_box_lid
        box: string
        cidrs: string[]
        kind: string
        port: number

      aws_box_lock
        box: string
        days: number
        rule: rule[] +
        status: string
        .rule
          port: number

      aws_box_policy
        json: json

      aws_box_setting
        enabled: boolean
        limit: limit +
        .limit
          size: number
      """;

  private static final String TYPES =
      """
      aws_box AWS::Box::Box
      aws_box_lid AWS::Box::Lid
      aws_box_lock AWS::Box::Box part
      aws_box_policy -
      aws_box_setting -
      awscc_box_box AWS::Box::Box
      """;

  private static final String LOCK =
      """
      aws_box: { attributes: { name: BoxName } }
      aws_box_lock:
        part-of: { type: AWS::Box::Box, by: box }
        attributes:
          days: Lock.Days
          status: { to: Lock.Status, values: { Disabled: ~ } }
      """;

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void makeBoxes() throws IOException {
    bench = new Bench(folder, CANONICAL, TERRAFORM, TYPES);
  }

  private String properties(String table, String attributes) throws IOException {
    Stack stack = bench.stack(table, "aws_box.a: " + attributes);
    return Bench.show(stack.resources().get(0).properties());
  }

  @Test
  void whatIsNotListedIsMappedByName() throws IOException {
    String table = "aws_box: { attributes: { name: BoxName } }";
    assertEquals(
        "{KMSKeyId: k, Size: 3}", properties(table, "{ kms_key_id: k, size: 3, other: x }"));
    assertEquals(
        "{Lock: {Days: 3}}", properties(table, "{ lock: [ { days: 3, enabled: true } ] }"));
    assertEquals(
        "{Rules: [{Port: 1, Status: on, Target: {Days: 2}}, {Port: 2}]}",
        properties(
            table, "{ rule: [ { port: 1, status: on, target: [ { days: 2 } ] }, { port: 2 } ] }"));
    assertEquals("{Doc: {a: [1]}}", properties(table, "{ doc: '{\"a\": [1]}' }"));
    assertEquals("{Tags: [{Key: k, Value: v}]}", properties(table, "{ tags: { k: v } }"));
  }

  @Test
  void valuesAreTranslated() throws IOException {
    String table =
        """
        aws_box:
          attributes:
            lock: ~
            lock.enabled: { to: Lock.Status, values: { "true": Enabled, "false": Suspended } }
            size: { to: Lock.Days, times: 24 }
            item: { to: Items, as: words }
            bucket: { to: Secret, as: upper }
            public: { to: Size, values: { "true": 1 }, otherwise: 0, absent: "true" }
        """;
    assertEquals(
        "{Lock: {Status: Enabled}, Size: 1}", properties(table, "{ lock: [ { enabled: true } ] }"));
    assertEquals(
        "{Lock: {Status: ?Enabled|Suspended}, Size: 0}",
        properties(table, "{ lock: [ { enabled: unknown x } ], public: false }"));
    assertEquals(
        "{Lock: {Days: 48}, Items: [a, b], Secret: XY, Size: 1}",
        properties(table, "{ item: 'a, b', bucket: xy, size: 2 }"));
  }

  @Test
  void attributesOfABlockComeTogetherInAnElement() throws IOException {
    String table =
        """
        aws_box:
          attributes:
            "inline[].port": Rules[].Port
            "inline[].cidrs[]": Rules[].Cidr
            root: ~
            root.days: Rules[+].Target.Days
            logs: ~
            logs.on: Attributes[Key=logs.on].Value
            lock: ~
            lock.days: Attributes[Key=logs.on].Key
        """;
    assertEquals(
        "{Rules: [{Cidr: a, Port: 1}, {Cidr: b, Port: 1}, {Port: 2}, {Target: {Days: 9}}],"
            + " Attributes: [{Key: logs.on, Value: true}]}",
        properties(
            table,
            "{ inline: [ { port: 1, cidrs: [a, b] }, { port: 2 } ], root: [ { days: 9 } ],"
                + " logs: [ { on: true } ] }"));
    assertEquals(
        "{Rules: [{Cidr: ?~, Port: 1}]}",
        properties(table, "{ inline: [ { port: 1, cidrs: unknown c } ] }"));
    assertEquals("{Rules: […]}", properties(table, "{ inline: unknown blocks }"));
  }

  @Test
  void resourceMayStandForSeveral() throws IOException {
    String table = "aws_box_lid: { attributes: { \"cidrs[]\": \"[].Box\", kind: ~ } }";
    Stack stack = bench.stack(table, "aws_box_lid.a: { port: 1, cidrs: [x, y] }");
    List<String> shown =
        stack.resources().stream().map(each -> Bench.show(each.properties())).toList();
    assertEquals(List.of("{Box: x, Port: 1}", "{Box: y, Port: 1}"), shown);
    assertEquals(1, stack.written().size());
  }

  @Test
  void attributeMayDecideOnTheType() throws IOException {
    String table =
        "aws_box_lid: { type: { by: kind, box: AWS::Box::Box, lid: AWS::Box::Lid }, attributes: {"
            + " box: [BoxName, Box] } }";
    Stack stack =
        bench.stack(
            table,
            "{ aws_box_lid.a: { kind: lid, box: x }, aws_box_lid.b: { kind: box, box: y } }");
    assertEquals(
        List.of("AWS::Box::Lid {Box: x}", "AWS::Box::Box {BoxName: y}"),
        stack.resources().stream()
            .map(each -> each.canonicalType() + " " + Bench.show(each.properties()))
            .toList());
    assertEquals(2, bench.stack(table, "aws_box_lid.a: { kind: unknown k }").resources().size());
  }

  @Test
  void partJoinsWhatItRefersTo() throws IOException {
    Stack stack =
        bench.stack(
            LOCK,
            """
            aws_box.a: { name: x, lock: [ { days: 1 } ] }
            aws_box.b: { name: y }
            aws_box_lock.a: { box: ref aws_box.b.id, days: 3, status: Enabled }
            """);
    assertEquals("{BoxName: x, Lock: {Days: 1}}", show(stack, "aws_box.a"));
    assertEquals("{BoxName: y, Lock: {Days: 3, Status: Enabled}}", show(stack, "aws_box.b"));
    assertEquals(List.of("aws_box_lock.a"), addresses(stack.parts()));
    assertEquals(2, stack.resources().size());
  }

  @Test
  void partJoinsWhoseNameItGives() throws IOException {
    Stack stack =
        bench.stack(
            LOCK,
            """
            aws_box.a: { name: x }
            aws_box.b: { name: y }
            aws_box_lock.a: { box: y, days: 3 }
            aws_box_lock.b: { box: z, days: 4 }
            """);
    assertEquals("{BoxName: x}", show(stack, "aws_box.a"));
    assertEquals("{BoxName: y, Lock: {Days: 3}}", show(stack, "aws_box.b"));
    assertEquals("{Lock: {Days: 4}, Rules: ~, …}", show(stack, "aws_box_lock.b"));
  }

  @Test
  void partThatMayBeThereMakesThePropertyUnknown() throws IOException {
    Stack stack =
        bench.stack(
            LOCK,
            """
            aws_box.a: { name: x }
            aws_box.b: { name: unknown name }
            aws_box_lock.a: { box: ref aws_box.a.id, days: 3, exists: !!str unknown }
            aws_box_lock.b: { box: unknown box, days: 3 }
            """
                .replace("!!str unknown", "unknown count"));
    assertEquals("{BoxName: x, Lock: ?~}", show(stack, "aws_box.a"));
    assertEquals("{BoxName: ?, Lock: ?~}", show(stack, "aws_box.b"));
  }

  @Test
  void alsoMakesFurtherResources() throws IOException {
    String table =
        """
        aws_box:
          also:
          - type: AWS::Box::Lid
            from: lid_policy
            attributes: { lid_policy: Policy, .: "Boxes[+]" }
          - type: AWS::Box::Lid
            from: "rule[]"
            attributes: { status: { to: Box, values: { on: "1" } }, /name: Policy }
        """;
    Stack stack =
        bench.stack(
            table,
            "aws_box.a: { name: n, lid_policy: '{}', rule: [ { port: 1, status: on }, { port: 2 } ] }");
    assertEquals(
        List.of(
            "{Rules: [{Port: 1, Status: on}, {Port: 2}]}",
            "{Boxes: [?], Policy: {}}",
            "{Box: 1, Port: 1, Policy: n}",
            "{Port: 2, Policy: n}"),
        stack.resources().stream().map(each -> Bench.show(each.properties())).toList());
    assertEquals(1, stack.written().size());
  }

  @Test
  void ownTypeKeepsItsWordsAndSetsFacts() throws IOException {
    String table =
        "aws_box_setting: { own: true, facts: { enabled: { to: account.box, absent: true } } }";
    Stack stack = bench.stack(table, "aws_box_setting.a: { limit: [ { size: 3 } ] }");
    assertEquals("{limit: {size: 3}}", show(stack, "aws_box_setting.a"));
    assertEquals(java.util.Map.of("box", true), stack.facts());
  }

  @Test
  void documentThatNothingUsesIsJudgedAsWhatItCanBeFor() throws IOException {
    String table =
        """
        aws_box_policy:
          own: true
          documents:
          - { type: AWS::Box::Box, to: Doc, actions: ["box:Open*"] }
          - { type: AWS::Box::Lid, to: Policy, principals: false }
        """;
    Stack stack =
        bench.stack(
            table,
            """
            aws_box.a: { doc: ref data.aws_box_policy.used.json }
            data.aws_box_policy.used: { json: '{"Statement": [{"Action": "box:Shut"}]}' }
            data.aws_box_policy.lid: { json: '{"Statement": [{"Action": "box:Shut"}]}' }
            data.aws_box_policy.box: { json: '{"Statement": {"Action": ["box:OpenAll"], "Principal": "*"}}' }
            data.aws_box_policy.else: { json: '{"Statement": [{"Action": "box:Shut", "Principal": "*"}]}' }
            """);
    assertEquals(
        List.of(
            "aws_box.a AWS::Box::Box",
            "data.aws_box_policy.lid AWS::Box::Lid",
            "data.aws_box_policy.box AWS::Box::Box"),
        stack.resources().stream().map(e -> e.address() + " " + e.canonicalType()).toList());
    assertEquals(4, stack.documents().size());
  }

  @Test
  void awsccIsMappedByConstruction() throws IOException {
    Stack stack =
        bench.stack(
            LOCK,
            "awscc_box_box.a: { kms_key_id: k, rules: [ { target: { days: 1 } } ], doc: '{\"A\": 1}' }");
    assertEquals(
        "{KMSKeyId: k, Rules: [{Target: {Days: 1}}], Doc: {A: 1}}", show(stack, "awscc_box_box.a"));
  }

  @Test
  void tagsOfTheProviderAreTheResources() throws IOException {
    Stack stack =
        bench.stack(
            LOCK,
            "aws_box.a: { tags: { a: 1 }, default_tags: { a: 0, b: 2 }, provider_region: eu-west-1 }");
    assertEquals("{Tags: [{Key: a, Value: 1}, {Key: b, Value: 2}]}", show(stack, "aws_box.a"));
    assertEquals(
        "eu-west-1", Bench.show(stack.resources().get(0).attributes().get(Resource.REGION)));
  }

  @Test
  void secretsAreMarked() throws IOException {
    Stack stack =
        bench.stack(
            "aws_box: { attributes: { password: Secret } }", "aws_box.a: { password: hush }");
    assertEquals(
        "{Secret: Scalar[sensitive]}",
        String.valueOf(
            "{Secret: "
                + ((io.dutyline.engine.value.MapValue) stack.resources().get(0).properties())
                    .get("Secret")
                + "}"));
    assertEquals(1, stack.secrets().size());
  }

  @Test
  void mistakesAreNamed() throws IOException {
    assertEquals(
        List.of(
            "1: Unknown type: 'aws_bax' is not known; is 'aws_box' meant?",
            "4: Unknown attribute: 'nam' is not known; is 'name' meant?",
            "5: Unknown property of AWS::Box::Box: 'Lock.Day' is not known; is 'Lock.Days' meant?",
            "6: Wrong path: 'Size' of AWS::Box::Box is no list."),
        bench.problems(
            """
            aws_bax: { own: true }
            aws_box:
              attributes:
                nam: BoxName
                size: Lock.Day
                bucket: Size[+].X
            """));
  }

  private static String show(Stack stack, String address) {
    return Bench.show(stack.resource(address).orElseThrow().properties());
  }

  private static List<String> addresses(List<Resource> resources) {
    return resources.stream().map(Resource::address).toList();
  }
}
