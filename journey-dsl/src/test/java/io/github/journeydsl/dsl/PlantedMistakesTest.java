package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Mistakes are planted in sound texts, one and several at a time: each is one error in its own
 * statement, in file order, and every element that it does not touch is read as before.
 */
class PlantedMistakesTest {

  private static final String MAIN = "ma-adoption.journey";

  /** How many places of each text and kind are tried. */
  private static final int MOST = 12;

  private final List<Garden> gardens = new ArrayList<>();

  PlantedMistakesTest() {
    Map<String, String> adoption = new LinkedHashMap<>();
    Path folder = Examples.maAdoption().getParent();
    for (String name : List.of(MAIN, "people.journey", "contents.journey")) {
      adoption.put(name, Examples.text(folder.resolve(name)));
    }
    adoption.keySet().forEach(name -> gardens.add(new Garden(adoption, MAIN, name)));
    gardens.add(Garden.of(Examples.text(Examples.productionManagement())));
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void oneMistakeIsOneErrorWhereItIs(Slip slip) {
    List<String> complaints = new ArrayList<>();
    int made = 0;
    Random random = new Random(slip.ordinal());
    for (Garden garden : gardens) {
      for (Planted mistake : some(slip.in(garden.text()), random)) {
        if (garden.isMistake(mistake)) {
          made++;
          garden.complaint(List.of(mistake)).ifPresent(complaints::add);
        }
      }
    }
    assertThat(made).as("how often it was made").isPositive();
    assertThat(complaints).isEmpty();
  }

  @Test
  void severalMistakesAreAsManyErrorsEachWhereItIs() {
    Random random = new Random(1);
    List<String> complaints = new ArrayList<>();
    for (int round = 0; round < 100; round++) {
      Garden garden = gardens.get(random.nextInt(gardens.size()));
      List<Planted> mistakes = garden.independent(2 + random.nextInt(5), random);
      garden.complaint(mistakes).ifPresent(complaints::add);
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void moreMistakesInOneTextThanAnybodyMakes() {
    List<Planted> mistakes = gardens.get(0).independent(40, new Random(2));
    assertThat(mistakes).hasSizeGreaterThan(10);
    assertThat(gardens.get(0).complaint(mistakes)).isEmpty();
  }

  private static List<Planted> some(List<Planted> all, Random random) {
    List<Planted> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(MOST, shuffled.size()));
  }
}
