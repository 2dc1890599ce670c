package io.github.journeydsl.examples;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.EditResult;
import io.github.journeydsl.dsl.JourneyEditor;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Saves what a user has edited: the title of a person and the id of another, in whatever files name
 * them. Nothing else in these files changes.
 */
public final class SaveAnEdit {

  private SaveAnEdit() {}

  /** Runs the example with the path of a file. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length == 1) {
      run(Path.of(arguments[0]), out);
    } else {
      out.println("name the file of a journey");
    }
  }

  static void run(Path file, PrintStream out) throws IOException {
    LoadResult loaded = JourneyLoader.standard().load(file);
    ElementRef yamada = ElementRef.of(ElementKind.PERSONA, "yamada");
    ElementRef sato = ElementRef.of(ElementKind.PERSONA, "sato");
    EditResult edited = JourneyEditor.edit(
        loaded, List.of(Change.set(yamada, "title", "課長"), Change.rename(sato, "sato-bucho")));
    DiagnosticPrinter printer = DiagnosticPrinter.of(loaded);
    edited.diagnostics().forEach(diagnostic -> out.print(printer.print(diagnostic)));
    for (Map.Entry<String, String> text : edited.texts().entrySet()) {
      Files.writeString(Path.of(text.getKey()), text.getValue());
      out.println("saved " + Path.of(text.getKey()).getFileName());
    }
  }
}
