package io.github.journeydsl.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Programs of this class path that are run in a process, and so in a heap, of their own. */
public final class OwnProcess {

  private static final List<String> WEIGHING = List.of(
      "-XX:+UseSerialGC",
      "-XX:MarkSweepAlwaysCompactCount=1", // or else it leaves some of the garbage lying
      "-Xms2g",
      "-Xmx2g");

  private OwnProcess() {}

  /** The one figure that a program says which weighs something. */
  static double weight(Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    return Double.parseDouble(told(WEIGHING, program, arguments).strip());
  }

  /**
   * What a program prints.
   *
   * @param jvm options of the virtual machine
   * @param program the class of its main method
   * @param arguments what it is told
   */
  public static String told(List<String> jvm, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(ColdRun.java());
    words.addAll(jvm);
    words.addAll(List.of(
        "-cp", Objects.requireNonNull(System.getProperty("java.class.path")), program.getName()));
    words.addAll(arguments);
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program.getSimpleName() + " failed with " + arguments);
    }
    return told;
  }
}
