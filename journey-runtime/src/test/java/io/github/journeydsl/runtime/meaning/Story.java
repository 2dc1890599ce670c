package io.github.journeydsl.runtime.meaning;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.dsl.SourceFiles;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A story of one lead in a small map, told in local times of the map's zone.
 *
 * <pre>{@code
 * Story.of("scenario s { on download guide; wait 3 days; send news by email }")
 *     .at("2026-10-05T10:00", "download guide")
 *     .run("2026-11-01T00:00")
 *     .effects();   // 2026-10-08T10:00 send news by email
 * }</pre>
 */
final class Story {

  /** What every map of these tests has; its zone and its country stand in front. */
  private static final String COMMON = """
      role buyer; role user
      persona pat { roles buyer }
      persona kim { roles user, buyer }
      phase awareness
      phase interest { enters on request news }
      phase comparison { enters on request tips }
      phase purchase { enters on request tips }
      phase adoption { touchpoint seminar { channel website; offers guide } }
      content guide; content news; content tips; content survey
      content offer { purpose promotion }
      event signed; event called; event handoff-returned
      """;

  private final List<LogEntry> log = new ArrayList<>();
  private final Lines lines;
  private final LeadEngine engine;
  private final UnaryOperator<RuntimeSettings> settings;
  private final String header;
  private JourneyProgram program;
  private int told;
  private int version;

  private Story(String header, String text, UnaryOperator<RuntimeSettings> settings) {
    this.header = header;
    this.settings = settings;
    this.program = program(text);
    this.lines = new Lines(program.map().timeZone().orElseThrow());
    this.engine = LeadEngine.of(program, log::add);
    lead(profile -> profile.as("pat").in("awareness").consenting("email"));
  }

  private JourneyProgram program(String text) {
    String whole = header.formatted(++version) + COMMON + text;
    LoadResult loaded =
        JourneyLoader.standard().load(SourceFiles.of(Map.of("a.journey", whole)), "a.journey");
    if (loaded.hasErrors()) {
      throw new AssertionError(loaded.diagnostics() + "\n" + whole);
    }
    JourneyMap map = loaded.orElseThrow();
    return JourneyProgram.of(
        map,
        settings.apply(RuntimeSettings.standard()
            .withCalendar(PublicHolidays.businessCalendarOf(map).orElseThrow())));
  }

  /** A story in Tokyo, where clocks are never changed; business days without public holidays. */
  static Story of(String text) {
    return in("Asia/Tokyo", text);
  }

  /** A story in Tokyo with other settings. */
  static Story of(String text, UnaryOperator<RuntimeSettings> settings) {
    return new Story("journey story { version \"%d\"; timezone \"Asia/Tokyo\" }\n", text, settings);
  }

  /** A story in a zone. */
  static Story in(String zone, String text) {
    return new Story(
        "journey story { version \"%d\"; timezone \"" + zone + "\" }\n",
        text,
        UnaryOperator.identity());
  }

  /** A story in Tokyo with the public holidays of Japan. */
  static Story inJapan(String text) {
    return new Story(
        "journey story { version \"%d\"; timezone \"Asia/Tokyo\"; country JP }\n",
        text, UnaryOperator.identity());
  }

  /** Another lead than pat in awareness, who agreed to email. */
  Story lead(UnaryOperator<LeadProfile> profile) {
    engine.put(program.lead(profile.apply(LeadProfile.of("lead"))));
    return this;
  }

  /** Takes late inputs in order. */
  Story allowing(Duration lateness) {
    engine.allowing(lateness);
    return this;
  }

  /**
   * The lead is told something, in the words of {@link Lines#input}; it is taken in by the next
   * {@link #run}.
   */
  Story at(String local, String line) {
    engine.accept(input(local, line));
    return this;
  }

  /** An input as {@link #at} makes it. */
  LeadInput input(String local, String line) {
    return lines.input("e" + ++told, instant(local), line);
  }

  /** Time goes on evenly up to and including an instant. */
  Story run(String local) {
    engine.advanceTo(instant(local));
    return this;
  }

  /** Nothing ran up to an instant; now it goes on. */
  Story resume(String local) {
    engine.resumeAt(instant(local));
    return this;
  }

  /** From an instant on the map reads otherwise; the first one is version 1, this one 2. */
  Story redefine(String local, String text) {
    program = program(text);
    engine.redefine(program, instant(local));
    return this;
  }

  Instant instant(String local) {
    return lines.instant(local);
  }

  JourneyProgram program() {
    return program;
  }

  LeadState state() {
    return engine.state("lead").orElseThrow();
  }

  boolean isForgotten() {
    return engine.state("lead").isEmpty();
  }

  /** The score at a local time, as a plain number. */
  String score(String local) {
    return state().score(instant(local)).toPlainString();
  }

  /** What there is to carry out. */
  List<String> effects() {
    return log.stream().filter(Effect.class::isInstance).map(lines::line).toList();
  }

  /** What happened of some kinds. */
  List<String> notices(Notice.Kind... kinds) {
    List<Notice.Kind> wanted = List.of(kinds);
    return log.stream()
        .filter(entry -> entry instanceof Notice notice && wanted.contains(notice.kind()))
        .map(lines::line)
        .toList();
  }

  /** All that was decided and happened. */
  List<String> log() {
    return log.stream().map(lines::line).toList();
  }

  /** The entries themselves. */
  List<LogEntry> entries() {
    return log;
  }
}
