package com.example.consumer;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.SourceFiles;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.json.JourneyJson;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.RuntimeMetaData;

/** Uses Journey beside another version of the ANTLR runtime. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    String text = "journey 導入 \"導入\"\npersona 山田 { roles user }\n";
    JourneyMap map = JourneyLoader.standard()
        .load(SourceFiles.of(Map.of("a.journey", text)), "a.journey")
        .orElseThrow();
    JourneyMap again = JourneyJson.read(JourneyJson.write(map));
    Persona persona = again.persona("山田").orElseThrow();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(persona.label() + " " + persona.roles() + " " + map.equals(again));
    out.println("ANTLR " + RuntimeMetaData.getRuntimeVersion() + " "
        + CharStreams.fromString("認知").size());
    out.println(PublicHolidays.businessCalendarOf(map).isPresent());
  }
}
