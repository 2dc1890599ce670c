package io.github.journeydsl.junit;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests that are written in journeys, each block a test of its own. A method with
 * {@code TestFactory} gives them to JUnit:
 *
 * <pre>{@code
 * class CampaignTest {
 *
 *   @TestFactory
 *   Iterable<DynamicNode> scenarios() {
 *     return JourneyTests.of(Path.of("journeys")).in(Locale.JAPANESE).reachingEveryBranch();
 *   }
 * }
 * }</pre>
 *
 * <p>A file stands for itself, a folder for all journeys below it; paths are taken from the folder
 * in which the tests run, for Maven and Gradle that of the module. Each journey is a container,
 * each block a test that leads to its line. A journey with mistakes is one test, which fails with
 * them; so is a folder without journeys. Libraries are left out: their tests run with the journeys
 * that import them.
 *
 * <p>Business days are those of the {@code country} of the map as {@code journey-holidays} knows
 * it, Monday to Friday for others, unless {@link #onBusinessDays} says otherwise.
 */
public final class JourneyTests implements Iterable<DynamicNode> {

  private static final String ENDING = ".journey";

  private final List<Path> paths;
  private final Locale locale;
  private final boolean everyBranch;
  private final Optional<BusinessCalendar> calendar;

  private JourneyTests(
      List<Path> paths, Locale locale, boolean everyBranch, Optional<BusinessCalendar> calendar) {
    this.paths = paths;
    this.locale = locale;
    this.everyBranch = everyBranch;
    this.calendar = calendar;
  }

  /** The tests of journeys: files, or folders that hold some. */
  public static JourneyTests of(Path first, Path... more) {
    List<Path> paths = new ArrayList<>(List.of(first));
    paths.addAll(List.of(more));
    return new JourneyTests(List.copyOf(paths), Locale.ROOT, false, Optional.empty());
  }

  /** The same, telling what fails in another language: English or Japanese. */
  public JourneyTests in(Locale locale) {
    return new JourneyTests(paths, locale, everyBranch, calendar);
  }

  /** The same, with one test more for each journey: every branch of its scenarios is reached. */
  public JourneyTests reachingEveryBranch() {
    return new JourneyTests(paths, locale, true, calendar);
  }

  /** The same with other business days, such as those of a country that nobody knows here. */
  public JourneyTests onBusinessDays(BusinessCalendar calendar) {
    return new JourneyTests(paths, locale, everyBranch, Optional.of(calendar));
  }

  /** The tests, as a {@code TestFactory} gives them. */
  @Override
  public Iterator<DynamicNode> iterator() {
    return stream().iterator();
  }

  /** The tests, as a {@code TestFactory} gives them. */
  public Stream<DynamicNode> stream() {
    return paths.stream().flatMap(this::nodes);
  }

  private Stream<DynamicNode> nodes(Path path) {
    if (!Files.isDirectory(path)) {
      return Stream.of(journey(path).node());
    }
    List<DynamicNode> below = files(path).stream()
        .map(this::journey)
        .filter(journey -> !journey.isLibrary())
        .map(TestedJourney::node)
        .toList();
    return below.isEmpty() ? Stream.of(empty(path)) : below.stream();
  }

  private TestedJourney journey(Path file) {
    return TestedJourney.of(file, locale, everyBranch, calendar);
  }

  private static DynamicNode empty(Path folder) {
    return DynamicTest.dynamicTest(
        folder.toString(),
        folder.toUri(),
        () -> Assertions.fail("no " + ENDING + " file below " + folder));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> isVisible(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isVisible(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
