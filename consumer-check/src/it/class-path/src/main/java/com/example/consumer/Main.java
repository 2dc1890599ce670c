package com.example.consumer;

import io.github.journeydsl.dsl.PhaseReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.RuntimeMetaData;
import tools.jackson.databind.json.JsonMapper;

/** Uses Journey beside another version of the ANTLR runtime. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var phases = PhaseReader.read("phase 認知 phase 検討");
    var json = JsonMapper.builder().findAndAddModules().build().writeValueAsString(phases);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(json);
    out.println("ANTLR " + RuntimeMetaData.getRuntimeVersion() + " "
        + CharStreams.fromString("認知").size());
  }
}
