package io.github.journeydsl.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.journeydsl.runtime",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String RUNTIME = "io.github.journeydsl.runtime";

  @ArchTest
  static final ArchRule PACKAGES_INSIDE_FORM_NO_CIRCLE =
      slices().matching(RUNTIME + ".internal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WHAT_IS_INSIDE_DOES_NOT_KNOW_THE_PROGRAM = noClasses()
      .that()
      .resideInAPackage(RUNTIME + ".internal..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage(RUNTIME);

  @ArchTest
  static final ArchRule INPUTS_AND_LOG_KNOW_NOTHING_OF_WHAT_RUNS = noClasses()
      .that()
      .resideInAnyPackage(RUNTIME + ".input", RUNTIME + ".log")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          RUNTIME,
          RUNTIME + ".internal.compile",
          RUNTIME + ".internal.code",
          RUNTIME + ".internal.engine",
          RUNTIME + ".internal.run",
          RUNTIME + ".internal.state");

  @ArchTest
  static final ArchRule NOTHING_ASKS_FOR_THE_TIME = noClasses()
      .should()
      .dependOnClassesThat()
      .haveFullyQualifiedName("java.time.Clock")
      .orShould()
      .callMethod(java.time.Instant.class, "now")
      .orShould()
      .callMethod(System.class, "currentTimeMillis");
}
