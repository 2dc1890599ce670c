package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.JourneyIndex;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.value.IsoCodes;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.json.internal.ModelForms;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A mapper with the module knows every type of the model, not only the whole map. */
class ModelTypesTest {

  private static final Path CORE = Path.of("../journey-core/src/main/java");
  private static final List<String> PACKAGES = List.of(
      "model",
      "approval",
      "event",
      "policy",
      "scoring",
      "scenario",
      "scenariotest",
      "step",
      "value",
      "element");

  /** What no field holds. */
  private static final Set<Class<?>> NO_VALUES = Set.of(JourneyIndex.class, IsoCodes.class);

  private final JsonMapper mapper =
      JsonMapper.builder().addModule(new JourneyModule()).build();

  /** What somebody else might hold of the model. */
  record Note(Persona persona, List<ScenarioStep> steps, Wait pause, Money price, Status status) {}

  @Test
  void everyTypeHasAForm() throws Exception {
    Set<Class<?>> known =
        ModelForms.all().stream().map(ModelForms.Entry::type).collect(Collectors.toSet());
    List<Class<?>> unknown = new ArrayList<>(types());
    unknown.removeAll(known);
    unknown.removeAll(NO_VALUES);
    assertThat(unknown).isEmpty();
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

  private static List<Class<?>> types() throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : PACKAGES) {
      String folder = "io/github/journeydsl/core/" + name;
      try (Stream<Path> files = Files.list(CORE.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          String simple = file.getFileName().toString().replace(".java", "");
          if (!simple.equals("package-info")) {
            add(Class.forName(folder.replace('/', '.') + "." + simple), types);
          }
        }
      }
    }
    return types;
  }

  private static void add(Class<?> type, List<Class<?>> types) {
    if (Modifier.isPublic(type.getModifiers())) {
      types.add(type);
      for (Class<?> inner : type.getDeclaredClasses()) {
        add(inner, types);
      }
    }
  }
}
