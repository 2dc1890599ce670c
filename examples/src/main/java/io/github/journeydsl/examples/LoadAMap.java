package io.github.journeydsl.examples;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.dsl.LoadResult;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Loads a map from a file, validates it, asks it four questions, and prints it as text. */
public final class LoadAMap {

  private LoadAMap() {}

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
    LoadResult result = JourneyLoader.standard().load(file);
    DiagnosticPrinter printer = DiagnosticPrinter.of(result);
    result.diagnostics().forEach(diagnostic -> out.print(printer.print(diagnostic)));
    Optional<JourneyMap> map = result.map();
    if (map.isPresent()) {
      Questions.ask(map.get(), out);
      out.print(JourneyPrinter.print(map.get()));
    }
  }
}
