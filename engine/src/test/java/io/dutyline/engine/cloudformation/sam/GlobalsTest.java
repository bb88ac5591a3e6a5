package io.dutyline.engine.cloudformation.sam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GlobalsTest {
  private static ExpandedTemplate template(String globals, String attributes, String properties) {
    return ExpandedTemplate.of(
        "Globals: { Function: { %s } }\n".formatted(globals)
            + "Resources:\n  F:\n    Type: AWS::Serverless::Function\n"
            + attributes
            + "    Properties: { %s }\n".formatted(properties));
  }

  @Test
  void mapsArePutTogetherAndTheFunctionHasTheLastWord() {
    ExpandedTemplate template =
        template(
            "Environment: { Variables: { A: global, B: global } }",
            "",
            "Environment: { Variables: { B: own } }");
    assertEquals(
        "{\"Variables\":{\"A\":\"global\",\"B\":\"own\"}}",
        template.json("F", "Properties", "Environment"));
  }

  @Test
  void listsAreAppended() {
    ExpandedTemplate template = template("Layers: [a]", "", "Layers: [b]");
    assertEquals("[\"a\",\"b\"]", template.json("F", "Properties", "Layers"));
  }

  @Test
  void architecturesAreReplaced() {
    ExpandedTemplate template = template("Architectures: [arm64]", "", "Architectures: [x86_64]");
    assertEquals("[\"x86_64\"]", template.json("F", "Properties", "Architectures"));
  }

  @Test
  void anExpressionCountsAsAWhole() {
    ExpandedTemplate template =
        template(
            "VpcConfig: { SubnetIds: [a] }", "", "VpcConfig: !If [C, { SubnetIds: [b] }, null]");
    assertTrue(template.json("F", "Properties", "VpcConfig").startsWith("{\"Fn::If\""));
  }

  @Test
  void aPropertyStandsWhereItIsWritten() {
    ExpandedTemplate template = template("Timeout: 5", "", "Handler: h");
    assertEquals(2, template.line("F", "Properties", "Timeout"));
    assertEquals(6, template.line("F", "Properties", "Handler"));
  }

  @Test
  void aResourceCanIgnoreThemAll() {
    ExpandedTemplate template =
        template("Timeout: 5, MemorySize: 128", "    IgnoreGlobals: '*'\n", "Handler: h");
    assertEquals(List.of(), template.told());
    assertTrue(template.json("F", "Properties").contains("Handler"));
    assertEquals(-1, template.json("F", "Properties").indexOf("Timeout"));
  }

  @Test
  void aResourceCanIgnoreSome() {
    ExpandedTemplate template =
        template("Timeout: 5, MemorySize: 128", "    IgnoreGlobals: [Timeout, Foo]\n", "Handler: h");
    assertEquals("128", template.json("F", "Properties", "MemorySize"));
    assertEquals(-1, template.json("F", "Properties").indexOf("Timeout"));
    assertEquals(
        List.of("6: IgnoreGlobals names Foo, which Globals do not have"), template.told());
  }

  @Test
  void anUnknownSectionIsTold() {
    ExpandedTemplate template =
        ExpandedTemplate.of("Globals: { Functions: { Timeout: 5 }, Api: 7 }\nResources: {}\n");
    assertEquals(
        List.of("2: Globals has no section Functions", "2: Globals.Api is not a map"),
        template.told());
  }
}
