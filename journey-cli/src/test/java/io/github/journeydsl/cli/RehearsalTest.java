package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  private static final String ONE_SIDED =
      Path.of("launcher", "one-sided.journey").toString();
  private static final String MISTAKES = Path.of("launcher", "mistakes.journey").toString();

  @Test
  void goesThroughTheCommandsWithASoundJourney() {
    String sound = Path.of("..", "examples", "journeys", Journeys.MA_ADOPTION).toString();
    int notInTheStyle = 1;
    assertThat(Rehearsal.exitCodes(sound)).isEqualTo(List.of(0, 0, 0, notInTheStyle, 0, 0, 0));
  }

  @Test
  void goesThroughThemWithOneOfWhichAllChannelsAreOnline() {
    assertThat(Rehearsal.exitCodes(ONE_SIDED)).isEqualTo(List.of(0, 0, 0, 0, 0, 0, 0));
    assertThat(Run.of("check", ONE_SIDED).out())
        .contains("[channel-one-sided]", "[emotion-swing]", "[content-gap]");
  }

  @Test
  void goesThroughThemWithOneOfMistakes() {
    assertThat(Rehearsal.exitCodes(MISTAKES)).isEqualTo(List.of(1, 1, 1, 1, 1, 0, 0));
  }

  @Test
  void theMistakesAreOfManyKinds() {
    assertThat(Run.of("check", MISTAKES).out())
        .contains("[syntax]", "[unknown-statement]", "[unknown-reference]", "[duplicate-id]")
        .contains("did you mean", "first declared here");
  }
}
