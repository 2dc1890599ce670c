package io.github.journeydsl.cli;

import io.github.journeydsl.runtime.simulation.EventGenerator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey simulate}. */
final class SimulateCommand implements Callable<Integer> {

  private final Environment environment;
  private final Pipe pipe;
  private final PositionalParamSpec map = Arguments.file("MAP");
  private final OptionSpec events = Arguments.files("FILE", "--events");
  private final OptionSpec from = Arguments.value("--from", "TIME", TypedTime.class);
  private final OptionSpec to = Arguments.value("--to", "TIME", TypedTime.class);
  private final OptionSpec lead = Arguments.value("--lead", "ID", String.class);
  private final OptionSpec against = Arguments.value("--against", "OLD", String.class);
  private final OptionSpec lateness = Arguments.value("--lateness", "TIME", Duration.class);
  private final OptionSpec format = Arguments.choice("--format", "FORMAT", SimulationFormat.TEXT);
  private final OptionSpec generate = Arguments.value("--generate", "SEED", Long.class);
  private final OptionSpec leads;
  private final OptionSpec days;
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);
  private final CommandSpec spec;

  SimulateCommand(Environment environment, Pipe pipe) {
    Words words = environment.words();
    this.environment = environment;
    this.pipe = pipe;
    this.leads =
        Arguments.number("--leads", "N", new NumberConverter(1, EventGenerator.MOST_LEADS, words));
    this.days =
        Arguments.number("--days", "N", new NumberConverter(1, EventGenerator.MOST_DAYS, words));
    this.spec = Arguments.command("simulate", this)
        .addPositional(map)
        .addOption(events)
        .addOption(from)
        .addOption(to)
        .addOption(lead)
        .addOption(against)
        .addOption(lateness)
        .addOption(format)
        .addOption(generate)
        .addOption(leads)
        .addOption(days)
        .addOption(color);
  }

  CommandSpec spec() {
    return spec;
  }

  /** What the options of this command alone are read by. */
  static CommandLine converting(CommandLine command, Words words) {
    return command
        .registerConverter(
            SimulationFormat.class, new TermConverter<>(SimulationFormat.class, words))
        .registerConverter(TypedTime.class, new TypedTime.Converter(words))
        .registerConverter(Long.class, new SeedConverter(words))
        .registerConverter(Duration.class, new LatenessConverter(words));
  }

  @Override
  public Integer call() throws Refusal {
    boolean generates = generate.getValue() != null;
    if (generates) {
      refuse("simulate.not-generated", events, lead, against, lateness, format);
    } else {
      refuse("simulate.only-generated", leads, days);
    }
    TextStyle style = TextStyle.of(environment, color.getValue());
    List<Path> files = events.getValue();
    if (!generates && files.isEmpty()) {
      throw new MissingParameterException(spec.commandLine(), events, "--events");
    }
    LoadedMap loaded = LoadedMap.of(map.getValue(), environment, style);
    if (loaded.status() != ExitStatus.FINE) {
      return loaded.status().code();
    }
    TypedSpan span = new TypedSpan(from.getValue(), to.getValue());
    if (generates) {
      Generation generation =
          new Generation(generate.<Long>getValue(), span, leads.getValue(), days.getValue());
      generation.write(loaded.map(), environment.out());
      return ExitStatus.FINE.code();
    }
    SimulationRun run = new SimulationRun(
        loaded.map(),
        files,
        span,
        lead.getValue(),
        against.getValue(),
        lateness.getValue(),
        format.getValue());
    return run.run(environment, pipe, style).code();
  }

  /** Refuses what would be passed over in silence. */
  private void refuse(String key, OptionSpec... options) throws Refusal {
    for (OptionSpec option : options) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw Refusal.of(ExitStatus.MISUSE, key, option.longestName());
      }
    }
  }
}
