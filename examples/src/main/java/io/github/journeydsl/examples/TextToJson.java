package io.github.journeydsl.examples;

import io.github.journeydsl.dsl.PhaseReader;
import tools.jackson.databind.json.JsonMapper;

/** Turns text into JSON. */
public final class TextToJson {
  private TextToJson() {}

  /** Prints the JSON of two phases. */
  public static void main(String... arguments) {
    System.out.println(convert("phase 認知 phase 検討"));
  }

  static String convert(String text) {
    return JsonMapper.builder()
        .findAndAddModules()
        .build()
        .writeValueAsString(PhaseReader.read(text));
  }
}
