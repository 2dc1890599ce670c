package io.github.journeydsl.core.model;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedValuesTest {

  private static final LocalDate LATE = LocalDate.of(10_000, 1, 1);

  @ParameterizedTest
  @MethodSource({"numbers", "codes", "repetitions", "others"})
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> numbers() {
    return Stream.of(
        Refusal.of("score", 9, () -> EmotionPoint.of(9)),
        Refusal.of("score", 6, () -> EmotionPoint.of(6)),
        Refusal.of("score", -6, () -> EmotionPoint.of(-6, "焦り")),
        Refusal.of("age", -1, () -> Persona.builder().id("a").age(-1).build()),
        Refusal.of("age", 151, () -> Persona.builder().id("a").age(151).build()),
        Refusal.of("impact", 9, () -> Opportunity.builder().id("a").impact(9).build()),
        Refusal.of("impact", 0, () -> Opportunity.builder().id("a").impact(0).build()),
        Refusal.of("ease", 6, () -> Opportunity.builder().id("a").ease(6).build()),
        Refusal.of("ease", 0, () -> Opportunity.builder().id("a").ease(0).build()));
  }

  static Stream<Refusal> codes() {
    return Stream.of(
        Refusal.of("country", "Japan", () -> Pieces.map().country("Japan").build()),
        Refusal.of("country", "jp", () -> Pieces.map().country("jp").build()),
        Refusal.of("country", "J", () -> Pieces.map().country("J").build()),
        Refusal.of("country", "ＪＰ", () -> Pieces.map().country("ＪＰ").build()),
        Refusal.of("currency", "yen", () -> Pieces.map().currency("yen").build()),
        Refusal.of("colour", "pink", () -> new Colour("pink")),
        Refusal.of("colour", "#12345", () -> new Colour("#12345")),
        Refusal.of("colour", "#12345g", () -> new Colour("#12345g")),
        Refusal.of("colour", "1234567", () -> new Colour("1234567")),
        Refusal.of("colour", "", () -> new Colour("")));
  }

  static Stream<Refusal> repetitions() {
    Experience yamada = Pieces.experience("yamada");
    Absence absence = new Absence("user", "not yet");
    return Stream.of(
        Refusal.of("for", "yamada", () -> Pieces.touchpoint("search", yamada, yamada)),
        Refusal.of("roles", "user", () -> Pieces.persona("yamada", "user", "user")),
        Refusal.of(
            "absent",
            "user",
            () -> Phase.builder()
                .id("a")
                .addAbsences(absence, new Absence("user", "still not"))
                .build()),
        Refusal.of(
            "offers",
            "b",
            () -> Touchpoint.builder().id("a").addOffers("b", "b").build()),
        Refusal.of(
            "job", "b", () -> Touchpoint.builder().id("a").addJobs("b", "b").build()),
        Refusal.of(
            "phases", "b", () -> Content.builder().id("a").addPhases("b", "b").build()),
        Refusal.of(
            "roles", "b", () -> Content.builder().id("a").addRoles("b", "b").build()),
        Refusal.of(
            "personas",
            "b",
            () -> Content.builder().id("a").addPersonas("b", "b").build()));
  }

  static Stream<Refusal> others() {
    StakeholderRole optional =
        StakeholderRole.builder().id("user").required(false).build();
    TimeSpan nothing = TimeSpan.days(0);
    return Stream.of(
        Refusal.of("role", "user", () -> Pieces.map().addDeclaredRole(optional).build()),
        Refusal.of("reviewed", LATE, () -> new Review(LATE, TimeSpan.months(3))),
        Refusal.of("every", "0 days", () -> new Review(LocalDate.of(2026, 1, 1), nothing)),
        Refusal.of("due", LATE, () -> Opportunity.builder().id("a").due(LATE).build()),
        Refusal.of("until", LATE, () -> Suppression.of("phase-empty", "seen").until(LATE)),
        Refusal.of(
            "on", "scoring", () -> Suppression.of("phase-empty", ElementRef.SCORING, "seen")),
        Refusal.of("on", "policy", () -> Suppression.of("phase-empty", ElementRef.POLICY, "seen")));
  }
}
