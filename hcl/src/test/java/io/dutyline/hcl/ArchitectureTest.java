package io.dutyline.hcl;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Holds the module to its plan: useful on its own, and from text to value in one direction. */
@AnalyzeClasses(packages = "io.dutyline.hcl", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  /** From the ground up; a floor knows only those below it. */
  private static final List<String> FLOORS =
      List.of(
          "io.dutyline.hcl",
          "io.dutyline.hcl.value",
          "io.dutyline.hcl.syntax",
          "io.dutyline.hcl.eval",
          "io.dutyline.hcl.function");

  @ArchTest
  static final ArchRule needsNothingButPatternsAndNullness =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.crypto..",
              "com.google.re2j..",
              "org.jspecify.annotations..",
              "io.dutyline.hcl..");

  @ArchTest
  static final ArchRule staticFieldsAreFinal = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule classesAreFinalOrSealed =
      classes()
          .that()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .and()
          .doNotHaveModifier(ABSTRACT)
          .and()
          .areNotAnonymousClasses()
          .should()
          .haveModifier(FINAL);

  @ArchTest
  static void floorsKnowOnlyTheFloorsBelow(JavaClasses imported) {
    for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
      noClasses()
          .that()
          .resideInAPackage(FLOORS.get(floor))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FLOORS.subList(floor + 1, FLOORS.size()).toArray(String[]::new))
          .check(imported);
    }
  }
}
