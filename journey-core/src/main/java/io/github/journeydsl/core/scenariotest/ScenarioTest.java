package io.github.journeydsl.core.scenariotest;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import org.immutables.value.Value;

/**
 * A test of the scenarios of a map: a lead, the events it is given, the effects that are expected.
 *
 * <pre>{@code
 * ScenarioTest.builder()
 *     .id("cases-after-webinar")
 *     .lead(TestLead.of("yamada", "comparison").consenting("email"))
 *     .addGiven(Given.of(LocalDateTime.of(2026, 10, 5, 10, 0), EventPattern.of(Verb.ATTEND, "webinar")))
 *     .addExpected(Expected.of(
 *         LocalDateTime.of(2026, 10, 5, 10, 0), new ExpectedEffect.Send("case-studies", "email")))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface ScenarioTest {

  /** The id, unique among its kind. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** The lead and where it stands at the start. */
  TestLead lead();

  /** What happens to the lead. */
  List<Given> given();

  /** What must happen because of it. */
  List<Expected> expected();

  /** Whether nothing may be sent beyond what is expected. */
  @Value.Default
  default boolean noMoreSends() {
    return false;
  }

  /** Refuses values that no scenario test may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
  }

  /** An empty builder. */
  static ScenarioTestBuilder builder() {
    return new ScenarioTestBuilder();
  }

  /** A builder that starts from this value. */
  default ScenarioTestBuilder toBuilder() {
    return new ScenarioTestBuilder().from(this);
  }
}
