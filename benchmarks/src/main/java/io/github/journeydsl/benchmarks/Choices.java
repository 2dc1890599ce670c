package io.github.journeydsl.benchmarks;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.timing.Effort;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a run is asked for.
 *
 * @param quick whether it is only to show that everything works
 * @param byProcessor whether warm times are processor times
 * @param parts what is measured
 * @param contenders who is measured warm and by memory
 * @param elements sizes of maps
 * @param engines which scenario engines are measured
 * @param leads how many leads those get
 */
record Choices(
    boolean quick,
    boolean byProcessor,
    Set<Part> parts,
    List<Contender> contenders,
    List<Integer> elements,
    List<EngineContender> engines,
    int leads) {

  static final String USAGE = """
      usage: benchmarks/run [--quick] [--processor-time] [--only PART,...] [--contenders NAME,...] [--elements N,...]
                            [--engines NAME,...] [--leads N]
        --quick           a minute or two: shows that everything works, the figures mean little
        --processor-time  warm times are processor times, for a machine that does other things too
        --only            of warm, memory, cold, hostile, engines
        --contenders      of %s
        --elements        sizes of maps, 100,1000,10000,100000 by default
        --engines         of %s
        --leads           how many the engines get, those that can bear them, 200000 by default
      """.formatted(
      String.join(", ", Arrays.stream(Contender.values()).map(Contender::id).toList()),
      String.join(
          ", ", Arrays.stream(EngineContender.values()).map(EngineContender::id).toList()));

  /**
   * Reads the arguments of the command line.
   *
   * @throws IllegalArgumentException if there is one nobody knows
   */
  static Choices of(List<String> arguments) {
    boolean quick = arguments.contains("--quick");
    boolean byProcessor = arguments.contains("--processor-time");
    Set<Part> parts = EnumSet.allOf(Part.class);
    List<Contender> contenders = List.of(Contender.values());
    List<Integer> elements = quick ? List.of(100, 1_000) : List.of(100, 1_000, 10_000, 100_000);
    List<EngineContender> engines = List.of(EngineContender.values());
    int leads = quick ? 200 : 200_000;
    for (int at = 0; at < arguments.size(); at++) {
      switch (arguments.get(at)) {
        case "--quick", "--processor-time" -> {}
        case "--only" ->
          parts = EnumSet.copyOf(
              values(arguments, ++at).map(name -> Part.valueOf(constant(name))).toList());
        case "--contenders" ->
          contenders = values(arguments, ++at)
              .map(name -> Contender.valueOf(constant(name)))
              .toList();
        case "--elements" ->
          elements = values(arguments, ++at).map(Integer::valueOf).toList();
        case "--engines" ->
          engines = values(arguments, ++at)
              .map(name -> EngineContender.valueOf(constant(name)))
              .toList();
        case "--leads" -> leads = Integer.parseInt(value(arguments, ++at));
        default -> throw new IllegalArgumentException("what is " + arguments.get(at) + "?");
      }
    }
    return new Choices(quick, byProcessor, parts, contenders, elements, engines, leads);
  }

  private static Stream<String> values(List<String> arguments, int at) {
    return Arrays.stream(value(arguments, at).split(",", -1));
  }

  private static String value(List<String> arguments, int at) {
    if (at == arguments.size()) {
      throw new IllegalArgumentException(arguments.get(at - 1) + " needs a value");
    }
    return arguments.get(at);
  }

  private static String constant(String name) {
    return name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  Effort effort() {
    return quick ? Effort.quick() : Effort.full();
  }

  int coldRuns() {
    return quick ? 3 : 15;
  }

  int hostileBytes() {
    return quick ? 100_000 : 10_000_000;
  }

  int hostileRuns() {
    return quick ? 1 : 3;
  }

  int weighedElements() {
    return quick ? 1_000 : 10_000;
  }
}
