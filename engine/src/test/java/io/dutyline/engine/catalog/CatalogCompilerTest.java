package io.dutyline.engine.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dutyline.engine.catalog.Classification.Kind;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogCompilerTest {
  @TempDir Path folder;
  private Path data;

  @BeforeEach
  void writeSoundData() throws IOException {
    data = folder.resolve("data");
    Files.createDirectories(data.resolve("catalog"));
    Files.createDirectories(data.resolve("schema"));
    write(
        "schema/AWS.Box.txt",
        """
        AWS::Box::Box
          @tags Tags
          Size: integer

        AWS::Box::Lid
          Box: string !
        """);
    write(
        "catalog/services.yaml",
        """
        box:
          name: Amazon Box
          category: abstracted
          namespaces: [AWS::Box]
        crate:
          name: Amazon Crate
          category: abstracted
          container: true
          why: AWS runs the crane
          types: ["AWS::Box::Crate*"]
        """);
    write(
        "catalog/types.yaml",
        """
        AWS::Box:
          Box: [data-residency, backup]
          Crate: [backup]
          none: [Lid]
        """);
    write("catalog/terraform.yaml", "box:\n  aws_box_key: [access-control]\n");
    write(
        "catalog/kinds.yaml",
        """
        custom: ["Custom::*"]
        aws: ["AWS::*"]
        unlisted: [access-control]
        """);
    write("catalog/responsibilities.yaml", responsibilities());
  }

  @Test
  void soundDataMakesACatalogue() throws IOException {
    Catalog catalog = load(compile("out"));
    Classification box = catalog.classify("AWS::Box::Box");
    assertEquals("box", box.service().orElseThrow().id());
    assertEquals(List.of(Duty.DATA_RESIDENCY, Duty.BACKUP), List.copyOf(box.duties()));
    assertEquals("You do it.", box.responsibilities().get(0).customer());
    assertEquals("crate", service(catalog, "AWS::Box::Crate"));
    assertEquals("crate", service(catalog, "AWS::Box::CrateNew"));
    assertEquals("box", service(catalog, "AWS::Box::New"));
    assertEquals("box", service(catalog, "aws_box_key"));
    assertEquals(Kind.CUSTOM, catalog.classify("Custom::Box").kind());
    assertEquals(Kind.UNCLASSIFIED, catalog.classify("AWS::Bag::Bag").kind());
    assertEquals(Kind.THIRD_PARTY, catalog.classify("Bag::Bag::Bag").kind());
    TypeSchema schema = catalog.schema("AWS::Box::Box").orElseThrow();
    assertEquals(Optional.of("Tags"), schema.tagProperty());
    assertEquals(Optional.of("integer"), schema.property("Size"));
  }

  @Test
  void equalDataMakesEqualBytes() throws IOException {
    Path first = compile("first").resolve(CatalogFormat.CATALOGUE);
    Path second = compile("second").resolve(CatalogFormat.CATALOGUE);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void unknownWordsNameTheNearestOne() throws IOException {
    replace("catalog/types.yaml", "backup]", "back-up]");
    replace("catalog/services.yaml", "namespaces", "namespace");
    assertEquals(
        List.of(
            "catalog/services.yaml:4:3 Unknown key: 'namespace' is not known; is 'namespaces' meant?",
            "catalog/types.yaml:2:25 Unknown duty: 'back-up' is not known; is 'backup' meant?",
            "catalog/types.yaml:3:11 Unknown duty: 'back-up' is not known; is 'backup' meant?"),
        problems());
  }

  @Test
  void whatIsNotPlainlyAbstractedSaysWhy() throws IOException {
    replace("catalog/services.yaml", "  why: AWS runs the crane\n", "");
    assertEquals(
        List.of("catalog/services.yaml:6:3 Key is missing: Write 'why' here."), problems());
  }

  @Test
  void typeOfTheSchemaMustBeListed() throws IOException {
    replace("catalog/types.yaml", "Lid", "Led");
    assertEquals(
        List.of(
            "catalog/services.yaml:1:1 Type is not listed once:"
                + " 'AWS::Box::Lid' is neither in types.yaml nor in kinds.yaml."),
        problems());
  }

  @Test
  void categoryMustHaveALineForEveryDuty() throws IOException {
    replace(
        "catalog/responsibilities.yaml",
        "  backup: { owner: customer, customer: You do it. }\n",
        "");
    List<String> problems = problems();
    assertEquals(3, problems.size());
    assertTrue(problems.get(0).endsWith("Key is missing: Write 'backup' here."), problems.get(0));
  }

  @Test
  void dutyThatIsAwssCannotApply() throws IOException {
    Files.writeString(
        data.resolve("catalog/responsibilities.yaml"),
        responsibilities() + "services:\n  box:\n    backup: { owner: aws, aws: AWS does. }\n");
    assertEquals(
        List.of(
            "catalog/types.yaml:2:3 Duty is AWS's: 'backup' of 'box' is left to AWS in"
                + " responsibilities.yaml: change one of the two."),
        problems());
  }

  @Test
  void claimsAndLinesMustLeadSomewhere() throws IOException {
    replace("catalog/services.yaml", "[AWS::Box]", "[AWS::Box, AWS::Bag]");
    replace("catalog/terraform.yaml", "box:", "bax:");
    assertEquals(
        List.of("catalog/terraform.yaml:1:1 Unknown service: 'bax' is not known; is 'box' meant?"),
        problems());
    replace("catalog/terraform.yaml", "bax:", "box:");
    assertEquals(
        List.of(
            "catalog/services.yaml:1:1 Service claims what is not there:"
                + " Nothing in types.yaml fits 'AWS::Bag'."),
        problems());
  }

  @Test
  void globalTypeHasNoRegion() throws IOException {
    replace("catalog/services.yaml", "[AWS::Box]", "[AWS::Box]\n  global: true");
    assertEquals(
        List.of(
            "catalog/types.yaml:2:3 Global type has no Region to choose:"
                + " Take 'data-residency' away from 'AWS::Box::Box'."),
        problems());
  }

  @Test
  void packOfOnesOwnGoesBeforeTheBuiltIn() throws IOException {
    Path builtIn = compile("built-in");
    replace("catalog/services.yaml", "Amazon Box", "Our Box");
    replace("catalog/services.yaml", "[AWS::Box]", "[AWS::Box, Our::Box]");
    replace("catalog/types.yaml", "AWS::Box:", "Our::Box:\n  Box: [backup]\nAWS::Box:");
    Path own = folder.resolve("own");
    assertEquals(List.of(), CatalogCompiler.compile(data, own, false));
    Catalog catalog = load(builtIn, own);
    assertEquals("Our Box", catalog.classify("AWS::Box::Box").service().orElseThrow().name());
    assertEquals("box", service(catalog, "Our::Box::Box"));
    assertEquals(Optional.of("integer"), catalog.schema("AWS::Box::Box").get().property("Size"));
  }

  @Test
  void withoutAPackEverythingIsAThirdPartys() throws IOException {
    Catalog catalog = load(folder.resolve("empty"));
    assertEquals(Kind.THIRD_PARTY, catalog.classify("AWS::S3::Bucket").kind());
    assertTrue(catalog.schema("AWS::S3::Bucket").isEmpty());
  }

  @Test
  void otherVersionsCatalogueIsRefused() throws IOException {
    Path output = compile("out");
    Path catalogue = output.resolve(CatalogFormat.CATALOGUE);
    byte[] bytes = Files.readAllBytes(catalogue);
    bytes[4]++;
    Files.write(catalogue, bytes);
    IllegalStateException e = assertThrows(IllegalStateException.class, () -> load(output));
    assertTrue(e.getMessage().contains("catalogue.bin"), e.getMessage());
  }

  @Test
  void unsoundDataWritesNothing() throws IOException {
    replace("catalog/types.yaml", "backup]", "back-up]");
    problems();
    assertFalse(Files.exists(folder.resolve("out")));
  }

  private static String service(Catalog catalog, String type) {
    return catalog.classify(type).service().orElseThrow().id();
  }

  private Path compile(String name) throws IOException {
    Path output = folder.resolve(name);
    assertEquals(List.of(), CatalogCompiler.compile(data, output, true));
    return output;
  }

  private List<String> problems() throws IOException {
    return CatalogCompiler.compile(data, folder.resolve("out"), true).stream()
        .map(
            problem ->
                "%s:%d:%d %s: %s"
                    .formatted(
                        problem.range().path(),
                        problem.range().startLine(),
                        problem.range().startColumn(),
                        problem.summary(),
                        problem.detail()))
        .toList();
  }

  private static Catalog load(Path... folders) throws IOException {
    URL[] urls = new URL[folders.length];
    for (int i = 0; i < folders.length; i++) {
      Files.createDirectories(folders[i]);
      urls[i] = folders[i].toUri().toURL();
    }
    return Catalogs.load(new URLClassLoader(urls, null));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(data.resolve(name), text);
  }

  private void replace(String name, String old, String replacement) throws IOException {
    String text = Files.readString(data.resolve(name));
    assertTrue(text.contains(old), old);
    write(name, text.replace(old, replacement));
  }

  private static String responsibilities() {
    StringBuilder text = new StringBuilder();
    for (String category : List.of("infrastructure", "abstracted", "container")) {
      text.append(category).append(":\n");
      for (Duty duty : Duty.values()) {
        text.append("  ").append(duty.id()).append(": { owner: customer, customer: You do it. }\n");
      }
    }
    return text.toString();
  }
}
