package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.json.internal.ModelForms;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A mapper with the module knows every type of the model, not only the whole map. */
class ModelTypesTest {

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new JourneyModule()).build();

  /** What somebody else might hold of the model. */
  record Note(Persona persona, List<ScenarioStep> steps, Wait pause, Money price, Status status) {}

  @Test
  void everyTypeThatAMapHoldsHasAForm() {
    Set<Class<?>> known =
        ModelForms.all().stream().map(ModelForms.Entry::type).collect(Collectors.toSet());
    Set<Class<?>> held = new LinkedHashSet<>();
    collect(JourneyMap.class, held);
    assertThat(held).hasSizeGreaterThan(80);
    assertThat(known).containsAll(held);
    assertThat(ModelForms.all()).hasSameSizeAs(known);
  }

  @Test
  void theyStandInTypesOfTheCaller() {
    Note note = new Note(
        Persona.builder().id("p").addRole("user").build(),
        List.of(Send.of("guide", "email"), Wait.of(TimeSpan.days(3))),
        Wait.of(TimeSpan.days(1)),
        Money.of(5, "JPY"),
        Status.PUBLISHED);
    String json = mapper.writeValueAsString(note);
    assertThat(json)
        .contains("\"persona\":{\"id\":\"p\",\"roles\":[\"user\"]}")
        .contains("{\"kind\":\"wait\",\"span\":\"3 days\"}]")
        .contains("\"pause\":{\"kind\":\"wait\",\"span\":\"1 day\"}")
        .contains("\"price\":{\"amount\":5,\"currency\":\"JPY\"},\"status\":\"published\"")
        .doesNotContain("journeydsl");
    assertThat(mapper.readValue(json, Note.class)).isEqualTo(note);
  }

  @Test
  void theyStandAlone() {
    assertThat(mapper.writeValueAsString(EmotionPoint.of(-4))).isEqualTo("{\"score\":-4}");
    assertThat(mapper.readValue("\"decide\"", ApprovalStepKind.class))
        .isEqualTo(ApprovalStepKind.DECIDE);
    assertThat(mapper.readValue("\"x\"", AttributeValue.class)).isEqualTo(AttributeValue.of("x"));
    assertThat(mapper.readValue("[{\"id\": \"p\"}]", new TypeReference<List<Phase>>() {}))
        .containsExactly(Phase.builder().id("p").build());
  }

  @Test
  void anotherAlternativeIsRefused() {
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() -> mapper.readValue("\n{\"kind\": \"exit\"}", Wait.class))
        .withMessage(
            "this is possible, but not where Wait is needed (at the root, line 2, column 1)");
  }

  @Test
  void allMistakesOfAValueAreTold() {
    assertThatExceptionOfType(JourneyJsonException.class)
        .isThrownBy(() ->
            mapper.readValue("{\"id\": \"a\", \"x\": 1, \"personas\": [{}, {}]}", JourneyMap.class))
        .satisfies(e -> assertThat(e.diagnostics()).hasSize(4));
  }

  /** The type, and those of its properties, its components and its alternatives. */
  private static void collect(Type type, Set<Class<?>> held) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        collect(argument, held);
      }
    } else if (type instanceof Class<?> model
        && model.getName().startsWith("io.github.journeydsl.core.")
        && held.add(model)) {
      for (Method method : model.getDeclaredMethods()) {
        if (isProperty(method)) {
          collect(method.getGenericReturnType(), held);
        }
      }
      if (model.isSealed()) {
        for (Class<?> alternative : model.getPermittedSubclasses()) {
          collect(alternative, held);
        }
      }
    }
  }

  /**
   * Whether a value is made with it: a component of a record, or something that a builder takes.
   */
  private static boolean isProperty(Method method) {
    Class<?> model = method.getDeclaringClass();
    if (model.isRecord()) {
      return Arrays.stream(model.getRecordComponents())
          .anyMatch(component -> component.getAccessor().equals(method));
    }
    try {
      return method.getParameterCount() == 0
          && Arrays.stream(Class.forName(model.getName() + "Builder").getMethods())
              .anyMatch(setter ->
                  setter.getName().equals(method.getName()) && setter.getParameterCount() == 1);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
