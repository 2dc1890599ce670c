package io.github.journeydsl.examples;

import io.github.journeydsl.core.analysis.ApprovalPreparation;
import io.github.journeydsl.core.analysis.Consultation;
import io.github.journeydsl.core.analysis.DocumentNeed;
import io.github.journeydsl.core.approval.ApprovalBand;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalRoute;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.holidays.PublicHolidays;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Tells by which way requests of each size go, when they are through at the latest, and what must
 * be ready before.
 */
public final class ApprovalRoutes {

  private ApprovalRoutes() {}

  /** Runs the example with the path of a file and the day on which a request starts. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 2) {
      run(Path.of(arguments[0]), LocalDate.parse(arguments[1]), out);
    } else {
      out.println("name the file of a journey and a day such as 2026-09-14");
    }
  }

  static void run(Path file, LocalDate start, PrintStream out) {
    JourneyMap map = JourneyLoader.standard().load(file).orElseThrow();
    BusinessCalendar calendar =
        PublicHolidays.businessCalendarOf(map).orElseGet(BusinessCalendar::weekdays);
    for (ApprovalChain chain : map.approvalChains()) {
      for (ApprovalBand band : chain.bands()) {
        ApprovalRoute route = band.route();
        String decides = route.decidingStep().map(ApprovalStep::label).orElse("nobody");
        out.println(chain.label() + ", " + band + ": " + decides + " decides");
        out.println("  " + route.leadTime() + ", over by "
            + route.lastDay(start, calendar).orElseThrow());
        out.println("  needs " + String.join(", ", route.documents()));
      }
    }
    ApprovalPreparation preparation = ApprovalPreparation.of(map);
    for (DocumentNeed need : preparation.documents()) {
      for (String person : need.without()) {
        out.println(
            person + " needs " + need.document() + " by " + need.phase().orElse("any phase"));
      }
    }
    for (Consultation consultation : preparation.consultations()) {
      out.println(consultation.persona() + " is consulted, met in "
          + consultation.met().orElse("no phase"));
    }
  }
}
