package io.github.journeydsl.core.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.Property;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of levels is complete, and says nothing of what there is not. */
class ChangeLevelsTest {

  private static final Set<ElementKind> OF_A_WHOLE =
      Set.of(ElementKind.JOURNEY, ElementKind.EXPERIENCE, ElementKind.SCORING, ElementKind.POLICY);

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MIGRATION", "ALLOW"})
  void everyPropertyOfEveryKindHasALevel(ElementKind kind) {
    Set<String> expected = new TreeSet<>();
    ElementType<?> type = ElementType.of(kind).orElseThrow();
    type.properties().stream()
        .filter(property -> property.elements().isEmpty())
        .forEach(property -> expected.add(property.name()));
    if (kind != ElementKind.JOURNEY) {
      expected.add(ChangeLevels.PRESENCE);
    }
    if (!OF_A_WHOLE.contains(kind) || kind == ElementKind.JOURNEY) {
      expected.add(ChangeLevels.ID);
    }
    if (canMove(kind)) {
      expected.add(ChangeLevels.PLACE);
    }
    assertThat(ChangeLevels.of(kind).keySet()).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** In a list with an order, or in one of several lists. */
  private static boolean canMove(ElementKind kind) {
    List<Property<?, ?>> lists = ElementType.JOURNEY.properties().stream()
        .<Property<?, ?>>map(property -> property)
        .toList();
    return kind == ElementKind.ROLE
        || kind == ElementKind.TOUCHPOINT
        || kind == ElementKind.STEP
        || lists.stream()
            .filter(Property::isOrdered)
            .flatMap(property -> property.elements().stream())
            .anyMatch(type -> type.kind() == kind);
  }

  @ParameterizedTest
  @EnumSource
  void whatThereIsNotHasNone(ElementKind kind) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangeLevels.of(kind, "nothing"))
        .withMessageContaining(kind.term());
  }

  @ParameterizedTest
  @EnumSource
  void everyPropertyHasAName(ElementKind kind) {
    ElementType.of(kind).stream()
        .flatMap(type -> type.properties().stream())
        .filter(property -> property.elements().isEmpty())
        .forEach(property -> assertThat(CoreMessages.BUNDLE.entries(""))
            .containsKey(FieldWords.name(property.name()).key()));
  }
}
