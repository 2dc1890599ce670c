package com.example.consumer;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.json.JourneyJson;
import io.github.journeydsl.runtime.JourneyProgram;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Uses Journey as modules. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    JourneyMap draft =
        JourneyMap.builder().id("導入").addPhase(Phase.builder().id("認知").build()).build();
    JourneyMap map = draft.toBuilder().status(Status.PUBLISHED).build();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(JourneyPrinter.print(map));
    out.println(JourneyJson.read(JourneyJson.write(map)).equals(map));
    out.println(JourneyPrinter.class.getModule().getName());
    JourneyProgram program = JourneyProgram.of(map);
    out.println(program.read(program.lead("リード").toBytes()).phase().orElseThrow());
    out.println(PublicHolidays.businessCalendarOf(map).isPresent());
  }
}
