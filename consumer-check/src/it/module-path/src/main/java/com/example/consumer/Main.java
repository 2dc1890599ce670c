package com.example.consumer;

import io.github.journeydsl.core.Phase;
import io.github.journeydsl.core.PhaseBuilder;
import io.github.journeydsl.dsl.PhaseReader;
import io.github.journeydsl.json.JourneyModule;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import tools.jackson.databind.json.JsonMapper;

/** Uses Journey as modules. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var phases = new ArrayList<Phase>(PhaseReader.read("phase 認知"));
    phases.add(new PhaseBuilder().id("検討").build());
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(
        JsonMapper.builder().addModule(new JourneyModule()).build().writeValueAsString(phases));
    out.println(PhaseReader.class.getModule().getName());
  }
}
