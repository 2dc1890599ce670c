package io.github.journeydsl.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(
    packages = "io.github.journeydsl.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String CORE = "io.github.journeydsl.core.";

  /** The JDK, and annotations that nobody needs when the program runs. */
  private static final String[] OUTSIDE = {
    "java..", "javax.annotation.processing", "org.immutables.value..", "org.jspecify.annotations.."
  };

  @ArchTest
  static final ArchRule THE_MODULE_NEEDS_THE_JDK_ALONE =
      classes().should().onlyDependOnClassesThat().resideInAnyPackage(and(CORE + "."));

  @ArchTest
  static final ArchRule ITS_PACKAGES_FORM_NO_CIRCLE =
      slices().matching(CORE + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule PROBLEMS_NEED_NOTHING_ELSE = only("problem");

  @ArchTest
  static final ArchRule WHAT_IS_SHARED_INSIDE_NEEDS_PROBLEMS_ALONE = only("internal", "problem");

  @ArchTest
  static final ArchRule VALUES_NEED_NOTHING_OF_THE_MODEL = only("value", "internal", "problem");

  @ArchTest
  static final ArchRule NAMES_OF_ELEMENTS_NEED_NOTHING_OF_THE_MODEL =
      only("element", "internal", "problem");

  @ArchTest
  static final ArchRule NOBODY_OUTSIDE_SEES_WHAT_IS_SHARED_INSIDE = classes()
      .that()
      .resideOutsideOfPackage(CORE + "internal")
      .and()
      .arePublic()
      .should(showNothingOf(CORE + "internal"));

  /** A package may depend on itself, on some others, and on what is outside of the module. */
  private static ArchRule only(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(others)).map(CORE::concat).toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(CORE + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(and(allowed));
  }

  private static String[] and(String... packages) {
    return Stream.concat(Stream.of(packages), Stream.of(OUTSIDE)).toArray(String[]::new);
  }

  private static ArchCondition<JavaClass> showNothingOf(String hidden) {
    return new ArchCondition<>("show nothing of " + hidden) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> above =
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        above.forEach(shown -> check(type.getFullName(), shown, events));
        type.getMembers().stream()
            .filter(ArchitectureTest::isShown)
            .forEach(member ->
                typesOf(member).forEach(shown -> check(member.getFullName(), shown, events)));
      }

      private void check(String where, JavaType shown, ConditionEvents events) {
        Set<JavaClass> involved = shown.getAllInvolvedRawTypes();
        for (JavaClass raw : involved) {
          boolean fine = !raw.getPackageName().equals(hidden);
          events.add(new SimpleConditionEvent(raw, fine, where + " shows " + raw.getName()));
        }
      }
    };
  }

  private static boolean isShown(JavaMember member) {
    Collection<JavaModifier> modifiers = member.getModifiers();
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> typesOf(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
  }
}
