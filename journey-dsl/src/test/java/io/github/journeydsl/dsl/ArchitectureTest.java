package io.github.journeydsl.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.github.journeydsl.dsl",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String DSL = "io.github.journeydsl.dsl";

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CIRCLE =
      slices().matching(DSL + ".internal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WHAT_IS_INSIDE_DOES_NOT_KNOW_WHAT_USERS_SEE = noClasses()
      .that()
      .resideInAPackage(DSL + ".internal..")
      .should()
      .dependOnClassesThat()
      .resideInAPackage(DSL);

  @ArchTest
  static final ArchRule USERS_SEE_NOTHING_OF_THE_PARSER = noClasses()
      .that()
      .resideInAPackage(DSL)
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.antlr..");
}
