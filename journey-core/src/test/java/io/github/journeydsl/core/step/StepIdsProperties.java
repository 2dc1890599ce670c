package io.github.journeydsl.core.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.scenario.Migration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class StepIdsProperties {

  /** Whatever texts hold, a migration can name the step. */
  @Property(tries = 500)
  void everyIdCanStandInAMigration(@ForAll @Size(max = 4) List<String> texts) {
    List<ScenarioStep> steps = texts.stream()
        .map(text -> text.replaceAll("\\p{Cs}", ""))
        .<ScenarioStep>map(
            text -> new SetAttribute("tier", new AttributeValue.Text("x" + text), Optional.empty()))
        .toList();
    List<String> ids = StepIds.of(steps);
    assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(steps);
    ids.forEach(id -> assertThat(Migration.Move.to(id, id).from()).isEqualTo(id));
  }
}
