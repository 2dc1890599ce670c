package io.github.journeydsl.examples;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.input.Input;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.Send;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Runs the scenarios of a map inside an application that keeps the states of its leads. */
public final class EmbedScenarios {

  private final JourneyProgram program;
  private final PrintStream out;
  /** What an application has in a column of its table of leads. */
  private final Map<String, byte[]> stored = new HashMap<>();

  private EmbedScenarios(JourneyProgram program, PrintStream out) {
    this.program = program;
    this.out = out;
  }

  /** Runs the example with the path of a file. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 1) {
      run(Path.of(arguments[0]), out);
    } else {
      out.println("name the file of a journey");
    }
  }

  static void run(Path file, PrintStream out) {
    JourneyMap map = JourneyLoader.standard().load(file).orElseThrow();
    BusinessCalendar days =
        PublicHolidays.businessCalendarOf(map).orElseGet(BusinessCalendar::weekdays);
    JourneyProgram program = JourneyProgram.of(map, RuntimeSettings.standard().withCalendar(days));
    EmbedScenarios application = new EmbedScenarios(program, out);

    LeadProfile profile = LeadProfile.of("lead-7").as("yamada").in("awareness").consenting("email");
    application.store(program.lead(profile));

    EventPattern download = EventPattern.of(Verb.DOWNLOAD, "ma-guide");
    Instant monday = Instant.parse("2026-10-05T01:00:00Z");
    application.take("lead-7", LeadEvent.of("e-1", "lead-7", download, monday));
    application.take("lead-7", LeadEvent.of("e-1", "lead-7", download, monday)); // once more
    application.wakeUntil("lead-7", Instant.parse("2026-10-31T00:00:00Z"));
  }

  private void store(LeadState lead) {
    stored.put(lead.id(), lead.toBytes());
  }

  /** A lead that was never stored is one that nothing is known of. */
  private LeadState read(String id) {
    byte[] bytes = stored.get(id);
    return bytes == null ? program.lead(id) : program.read(bytes);
  }

  /** One transaction: read the state, step, carry out, write the state. */
  private void take(String id, Input input) {
    LeadState before = read(id);
    Transition transition = program.step(before, input);
    transition.effects().forEach(this::carryOut);
    store(transition.state());
  }

  /** What a job of the application does for every lead whose next wake has come. */
  private void wakeUntil(String id, Instant end) {
    LeadState lead = read(id);
    while (lead.nextWake().isPresent() && !lead.nextWake().get().isAfter(end)) {
      take(id, new Wake(lead.nextWake().get()));
      lead = read(id);
    }
  }

  private void carryOut(Effect effect) {
    if (effect instanceof Send send && send.decision() instanceof Decision.Sent) {
      out.println(send.at() + " send " + send.content() + " by " + send.channel());
    } else {
      out.println(effect.at() + " " + effect.getClass().getSimpleName());
    }
  }
}
