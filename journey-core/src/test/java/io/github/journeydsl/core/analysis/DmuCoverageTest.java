package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DmuCoverageTest {

  private static final EmotionPoint HAPPY = EmotionPoint.of(3);

  private final Phase awareness = Pieces.phase(
          "awareness", Pieces.touchpoint("search", Pieces.experience("yamada", HAPPY)))
      .toBuilder()
      .addAbsence(new Absence("decision-maker", "課題が部内で共有される前"))
      .build();
  private final Phase comparison = Pieces.phase(
      "comparison",
      Pieces.touchpoint("webinar", Pieces.experience("sato")),
      Pieces.touchpoint("quotation", Pieces.experience("suzuki"), Pieces.experience("sato")));
  private final JourneyMap map = Pieces.map()
      .addDmuRole(StakeholderRole.of("user"))
      .addDmuRole(StakeholderRole.of("decision-maker"))
      .addDmuRole(StakeholderRole.builder().id("buyer").required(false).build())
      .addPersona(Pieces.persona("yamada", "user"))
      .addPersona(Pieces.persona("suzuki", "decision-maker"))
      .addPersona(Pieces.persona("sato", "decision-maker", "champion"))
      .addPhases(awareness, comparison)
      .build();
  private final DmuCoverage coverage = DmuCoverage.of(map);

  @Test
  void aRoleIsCoveredWhereItIsKnownHowSomebodyFeels() {
    assertThat(coverage.cell("awareness", "user").status()).isEqualTo(CoverageStatus.COVERED);
    assertThat(coverage.cell("awareness", "user").personas()).containsExactly("yamada");
  }

  @Test
  void aRoleIsTouchedWhereSomebodyTakesPartWithoutAnEmotion() {
    CoverageCell cell = coverage.cell("comparison", "decision-maker");

    assertThat(cell.status()).isEqualTo(CoverageStatus.TOUCHED);
    assertThat(cell.personas()).containsExactly("sato", "suzuki");
  }

  @Test
  void aRoleIsAbsentForAReason() {
    CoverageCell cell = coverage.cell("awareness", "decision-maker");

    assertThat(cell.status()).isEqualTo(CoverageStatus.ABSENT);
    assertThat(cell.reason()).contains("課題が部内で共有される前");
    assertThat(cell.isHole()).isFalse();
  }

  @Test
  void aRoleIsMissingWhereNothingIsSaid() {
    assertThat(coverage.cell("comparison", "user").status()).isEqualTo(CoverageStatus.MISSING);
    assertThat(coverage.cell("comparison", "user").isHole()).isTrue();
  }

  @Test
  void anOptionalRoleLeavesNoHole() {
    CoverageCell cell = coverage.cell("comparison", "buyer");

    assertThat(cell.status()).isEqualTo(CoverageStatus.MISSING);
    assertThat(cell.isHole()).isFalse();
    assertThat(coverage.missingRequired()).containsExactly(coverage.cell("comparison", "user"));
  }

  @Test
  void takingPartWinsOverADeclaredAbsence() {
    Phase both = comparison.toBuilder()
        .addAbsence(new Absence("decision-maker", "not yet"))
        .build();
    CoverageCell cell = DmuCoverage.of(map.toBuilder().phases(List.of(both)).build())
        .cell("comparison", "decision-maker");

    assertThat(cell.status()).isEqualTo(CoverageStatus.TOUCHED);
    assertThat(cell.reason()).isEmpty();
  }

  @Test
  void theTotalsCountEveryStatus() {
    assertThat(coverage.totals())
        .isEqualTo(Map.of(
            CoverageStatus.COVERED, 1,
            CoverageStatus.TOUCHED, 1,
            CoverageStatus.ABSENT, 1,
            CoverageStatus.MISSING, 3));
  }

  @Test
  void phasesRolesAndHoldersComeInTheOrderOfTheMap() {
    assertThat(coverage.phases()).containsExactly("awareness", "comparison");
    assertThat(coverage.roles())
        .extracting(StakeholderRole::id)
        .containsExactly("user", "decision-maker", "buyer");
    assertThat(coverage.holders("decision-maker")).containsExactly("suzuki", "sato");
    assertThat(coverage.holders("champion")).containsExactly("sato");
    assertThat(coverage.holders("buyer")).isEmpty();
  }

  @Test
  void thereIsNoCellOfAnUnknownPhaseOrRole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coverage.cell("purchase", "user"))
        .withMessageContaining("purchase");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coverage.cell("awareness", "champion"))
        .withMessageContaining("champion");
  }

  @Test
  void somebodyTheMapDoesNotKnowCoversNothing() {
    JourneyMap odd = Pieces.map()
        .addDmuRole(StakeholderRole.of("user"))
        .addPhase(Pieces.phase("a", Pieces.touchpoint("t", Pieces.experience("nobody", HAPPY))))
        .build();

    assertThat(DmuCoverage.of(odd).cell("a", "user").status()).isEqualTo(CoverageStatus.MISSING);
  }

  @Test
  void anEmptyMapHasNoCells() {
    assertThat(DmuCoverage.of(Pieces.map().build()).cells()).isEmpty();
  }
}
