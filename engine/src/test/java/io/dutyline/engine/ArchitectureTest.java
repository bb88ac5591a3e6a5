package io.dutyline.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.stream.Stream;

/** Holds the engine to the house's plan: one floor per step of the journey, with no way back. */
@AnalyzeClasses(packages = "io.dutyline", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  /** From the ground up; a floor knows only those below it. */
  private static final List<String> FLOORS =
      List.of(
          "source",
          "value",
          "data",
          "iam|model",
          "catalog|cloudformation|terraform",
          "canonical",
          "rule",
          "config",
          "pack|report");

  private static final DescribedPredicate<JavaClass> OTHERS_TYPES =
      resideInAnyPackage(
          "com.fasterxml.jackson..",
          "org.apache.maven..",
          "org.codehaus.plexus..",
          "org.snakeyaml..",
          "org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.dutyline.engine.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule engineKnowsNoOtherModule =
      noClasses()
          .that(resideInAPackage("io.dutyline.engine.."))
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.dutyline..")
                  .and(not(resideInAnyPackage("io.dutyline.engine..", "io.dutyline.hcl.."))));

  @ArchTest
  static final ArchRule noFloorKnowsTheDoor =
      noClasses()
          .that(resideInAPackage("io.dutyline.engine.*.."))
          .should()
          .dependOnClassesThat(resideInAPackage("io.dutyline.engine"))
          .because("the entry point calls the floors and not the other way round");

  @ArchTest
  static final ArchRule signaturesShowOnlyOurTypesAndTheJdks =
      classes().that(arePublic()).should(showNone(OTHERS_TYPES));

  @ArchTest
  static final ArchRule staticFieldsAreFinal = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule publicTypesAreClosed =
      classes().that(arePublic()).and().areTopLevelClasses().should(beClosed());

  @ArchTest
  static void floorsKnowOnlyTheFloorsBelow(JavaClasses imported) {
    for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
      String[] above =
          FLOORS.subList(floor + 1, FLOORS.size()).stream()
              .flatMap(ArchitectureTest::packages)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAnyPackage(packages(FLOORS.get(floor)).toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .check(imported);
    }
  }

  private static Stream<String> packages(String floor) {
    return Stream.of(floor.split("\\|")).map(name -> "io.dutyline.engine." + name + "..");
  }

  private static DescribedPredicate<JavaClass> arePublic() {
    return describe(
        "are public, as all around them",
        type ->
            Stream.iterate(type, each -> each.getEnclosingClass().orElse(null))
                .takeWhile(each -> each != null)
                .allMatch(each -> each.getModifiers().contains(PUBLIC)));
  }

  private static ArchCondition<JavaClass> showNone(DescribedPredicate<JavaClass> hidden) {
    return new ArchCondition<>("show no type of a library in a signature") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMembers().stream()
            .filter(ArchitectureTest::isSeen)
            .filter(member -> member.getAllInvolvedRawTypes().stream().anyMatch(hidden))
            .forEach(member -> events.add(violated(member, member.getDescription())));
      }
    };
  }

  private static boolean isSeen(JavaMember member) {
    return member.getModifiers().stream()
        .anyMatch(modifier -> modifier == PUBLIC || modifier == PROTECTED);
  }

  private static ArchCondition<JavaClass> beClosed() {
    return new ArchCondition<>("be final, sealed, an enum or an interface") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getModifiers().contains(FINAL)
                || type.isEnum()
                || type.isInterface()
                || type.reflect().isSealed();
        if (!closed) {
          events.add(violated(type, type.getName() + " is open to extension"));
        }
      }
    };
  }
}
