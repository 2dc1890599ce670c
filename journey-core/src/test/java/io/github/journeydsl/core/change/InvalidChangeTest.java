package io.github.journeydsl.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.NurtureScenario;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason for which a change makes no sense. */
class InvalidChangeTest {

  private static final ElementRef MAP = ElementRef.of(ElementKind.JOURNEY, "a");
  private static final ElementRef P = ElementRef.of(ElementKind.PERSONA, "p");
  private static final ElementRef X = ElementRef.of(ElementKind.PHASE, "x");

  private static JourneyMap map() {
    return JourneyMap.builder()
        .id("a")
        .addDmuRole(StakeholderRole.of("q"))
        .addPersona(Persona.builder().id("p").addRole("q").build())
        .addChannels(
            Channel.builder().id("fax").build(), Channel.builder().id("fax").build())
        .addPhase(Phase.builder()
            .id("x")
            .addTouchpoint(Touchpoint.builder().id("t").addOffer("lost").build())
            .build())
        .addScenario(NurtureScenario.builder().id("s").addAudience("q").build())
        .policy(SendPolicy.builder().build())
        .build();
  }

  @ParameterizedTest
  @MethodSource
  void aChangeThatMakesNoSenseIsRefusedByName(Change change, String problem) {
    InvalidChangeException refused =
        catchThrowableOfType(InvalidChangeException.class, () -> change.applyTo(map()));
    assertThat(refused).hasMessage(problem);
    assertThat(refused.change()).isEqualTo(change);
    assertThat(refused.problem()).hasToString(problem);
  }

  static Stream<Arguments> aChangeThatMakesNoSenseIsRefusedByName() {
    Touchpoint t = Touchpoint.builder().id("t").build();
    Phase withT = Phase.builder().id("y").addTouchpoint(t).build();
    Phase withTwo = Phase.builder()
        .id("y")
        .addTouchpoints(
            Touchpoint.builder().id("u").build(), Touchpoint.builder().id("u").build())
        .build();
    ElementRef fax = ElementRef.of(ElementKind.CHANNEL, "fax");
    ElementRef q = ElementRef.of(ElementKind.ROLE, "q");
    return Stream.of(
        refused(Change.remove(ElementRef.of(ElementKind.PHASE, "y")), "there is no phase y"),
        refused(Change.remove(fax), "there are several channel fax"),
        refused(
            Change.remove(ElementRef.of(ElementKind.ALLOW, "x")),
            "what is called allow has no name of its own: set the list \"allow\" of the journey"),
        refused(Change.set(P, "tilte", "課長"), "persona p has no property \"tilte\""),
        refused(
            Change.set(X, "touchpoint", List.of()),
            "\"touchpoint\" holds elements: add, remove or move them one by one"),
        refused(Change.set(P, "goal", "a"), "\"goal\" is a list: give all of its values"),
        refused(Change.set(P, "title", List.of("a")), "\"title\" has one value, not a list"),
        refused(
            Change.set(P, "age", "old"), "\"age\" cannot be old: it needs a value of type Integer"),
        refused(
            Change.set(P, "age", 200),
            "age \"200\" is not possible: it must be a whole number from 0 to 150"),
        refused(Change.add(MAP, Persona.builder().id("p").build()), "there is a persona p already"),
        refused(Change.add(MAP, withT), "there is a touchpoint t already"),
        refused(Change.add(MAP, withTwo), "there is a touchpoint u already"),
        refused(Change.add(MAP, SendPolicy.builder().build()), "there is a policy already"),
        refused(
            Change.add(MAP, Persona.builder().id("r").build(), 2),
            "there is no place 2: places go from 0 to 1"),
        refused(
            new AddElement(X, "touchpoint", withT, OptionalInt.empty()),
            "phase x can hold no phase in \"touchpoint\""),
        refused(Change.add(X, withT), "phase x can hold no phase"),
        refused(Change.add(X, "t"), "phase x can hold no String"),
        refused(Change.remove(MAP), "a journey cannot be removed from itself"),
        refused(Change.move(P, X, 0), "persona p cannot be moved into phase x"),
        refused(Change.move(MAP, MAP, 0), "journey a cannot be moved into journey a"),
        refused(Change.move(P, MAP, 1), "there is no place 1: places go from 0 to 0"),
        refused(Change.move(P, MAP, -1), "there is no place -1: places go from 0 to 0"),
        refused(Change.rename(ElementRef.POLICY, "b"), "policy has no id of its own"),
        refused(
            Change.rename(P, "a b"),
            "\"a b\" is no id: an id is made of letters, digits, - and _, and starts with a letter"),
        refused(
            Change.rename(q, "p"),
            "by the id \"p\", what scenario s names would be another element"),
        refused(
            Change.rename(P, "q"),
            "by the id \"q\", what scenario s names would be another element"),
        refused(
            Change.remove(ElementRef.of(ElementKind.STEP, "c", "s"), "by"),
            "there is no step c/s"));
  }

  private static Arguments refused(Change change, String problem) {
    return Arguments.of(change, problem);
  }

  @Test
  void aDuplicateIdIsRefusedInARenameToo() {
    JourneyMap two = Change.add(MAP, Persona.builder().id("r").build()).applyTo(map());
    assertThat(catchThrowableOfType(
            InvalidChangeException.class, () -> Change.rename(P, "r").applyTo(two)))
        .hasMessage("there is a persona r already");
  }

  @Test
  void everyProblemIsToldInJapaneseToo() {
    List<String> english = CoreMessages.BUNDLE.entries("").keySet().stream()
        .filter(key -> key.startsWith("change."))
        .toList();
    assertThat(CoreMessages.BUNDLE.entries("ja")).containsKeys(english.toArray(String[]::new));
  }
}
