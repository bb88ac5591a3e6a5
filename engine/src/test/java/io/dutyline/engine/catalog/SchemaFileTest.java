package io.dutyline.engine.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.catalog.TypeDefinition.Property;
import io.dutyline.engine.source.Diagnostic;
import io.dutyline.engine.source.Parsed;
import io.dutyline.engine.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SchemaFileTest {
  private static final SourceFile FILE =
      new SourceFile(
          "A.txt",
          """
          A::B::First
            @identifier Name Scope
            @arn arn:${Partition}:b:::${Name}
            @tags Tags
            @attributes Arn Part.Url
            Name: string !~ = One | Two words | Three
            Rules: Rule[]
            Tags: Tag[]
            .Rule
              And: Rule[]{}
              Either: (string|Rule)[]

          A::B::FirstToo
            Other: json
          """);

  @Test
  void blockStatesAllThatIsKnownOfAType() {
    Parsed<List<TypeSource>> parsed = SchemaFile.read(FILE);
    TypeSource first = parsed.value().orElseThrow().get(0);
    assertEquals(List.of(), parsed.diagnostics());
    assertEquals(2, parsed.value().orElseThrow().size());
    assertEquals("A::B::First", first.type());
    assertEquals(List.of("Name", "Scope"), first.identifier());
    assertEquals("arn:${Partition}:b:::${Name}", first.arn());
    assertEquals("Tags", first.tags());
    assertEquals(List.of("Arn", "Part.Url"), first.attributes());
    assertEquals(
        Optional.of(new Property("string", true, true, List.of("One", "Two words", "Three"))),
        first.definition().find("Name"));
  }

  @Test
  void pathsGoThroughDefinitionsHoweverDeep() {
    TypeDefinition first = SchemaFile.find(FILE, "A::B::First").orElseThrow().definition();
    assertEquals("Rule[]{}", type(first, "Rules[].And"));
    assertEquals("Rule[]", type(first, "Rules[].And{}"));
    assertEquals("Rule[]{}", type(first, "Rules[].And{}[].And{}[].And"));
    assertEquals("string|Rule", type(first, "Rules[].Either[]"));
    assertEquals("(string|Rule)[]", type(first, "Rules[].Either[].Either"));
    assertEquals("-", type(first, "Rules.And"));
  }

  @Test
  void recursiveDefinitionIsListedOnce() {
    TypeDefinition first = SchemaFile.find(FILE, "A::B::First").orElseThrow().definition();
    assertEquals(Set.of("Name", "Rules", "Tags", "Rules[].And", "Rules[].Either"), first.paths());
  }

  @Test
  void typeIsFoundByItsWholeName() {
    assertEquals(
        "json", type(SchemaFile.find(FILE, "A::B::FirstToo").orElseThrow().definition(), "Other"));
    assertTrue(SchemaFile.find(FILE, "A::B").isEmpty());
    assertTrue(SchemaFile.find(FILE, "B::First").isEmpty());
  }

  @Test
  void unsoundLineIsAnErrorWithItsNumber() {
    SourceFile file =
        new SourceFile("A.txt", "A::B::C\n  Name string\n  Rules: Rule[]\n\n  @tags Tags\n");
    List<Diagnostic> diagnostics = SchemaFile.read(file).diagnostics();
    assertEquals(
        List.of("Line says nothing 2", "Unknown definition 1"),
        diagnostics.stream().map(d -> d.summary() + " " + d.range().startLine()).toList());
  }

  @Test
  void lineBeforeTheFirstTypeIsAnError() {
    List<Diagnostic> diagnostics =
        SchemaFile.read(new SourceFile("A.txt", "  A: b\n")).diagnostics();
    assertEquals("Property without a type", diagnostics.get(0).summary());
  }

  private static String type(TypeDefinition definition, String path) {
    return definition.find(path).map(Property::type).orElse("-");
  }
}
