package io.github.journeydsl.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Measures what is asked for and prints it as Markdown; how it gets on goes to standard error.
 *
 * <p>The system properties {@code journey.checkout} and {@code journey.results} name the folder of
 * the script {@code journey} and one for results; the script {@code run} sets them.
 */
public final class Main {

  private Main() {}

  /** Measures; arguments are those of {@link Choices#USAGE}. */
  public static void main(String[] args) throws Exception {
    PrintStream progress = stream(FileDescriptor.err);
    Choices choices;
    try {
      choices = Choices.of(List.of(args));
    } catch (IllegalArgumentException misuse) {
      progress.println(misuse.getMessage());
      progress.print(Choices.USAGE);
      System.exit(2);
      return;
    }
    Measurement measurement = new Measurement(
        choices,
        Path.of(Objects.requireNonNullElse(System.getProperty("journey.checkout"), ".")),
        Path.of(
            Objects.requireNonNullElse(System.getProperty("journey.results"), "target/results")),
        progress);
    stream(FileDescriptor.out).print(measurement.markdown());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
