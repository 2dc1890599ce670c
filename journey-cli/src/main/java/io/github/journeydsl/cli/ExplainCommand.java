package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.Rule;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code journey explain}. */
final class ExplainCommand implements Callable<Integer> {

  private final Environment environment;
  private final PositionalParamSpec rule = PositionalParamSpec.builder()
      .paramLabel("RULE")
      .descriptionKey("rule")
      .index("0")
      .arity("0..1")
      .type(String.class)
      .build();
  private final OptionSpec color = Arguments.choice("--color", "WHEN", ColorChoice.AUTO);

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  CommandSpec spec() {
    return Arguments.command("explain", this).addPositional(rule).addOption(color);
  }

  @Override
  public Integer call() throws Refusal {
    TextStyle style = TextStyle.of(environment, color.getValue());
    RulePages pages = new RulePages(environment.locale());
    String id = rule.getValue();
    environment.out().print(id == null ? list(pages, style) : page(id, pages, style));
    return ExitStatus.FINE.code();
  }

  private static String page(String id, RulePages pages, TextStyle style) throws Refusal {
    String page = pages.page(id).orElse("");
    if (!page.isEmpty()) {
      return style.colours() ? new PageText(style).of(page) : page.replace("\r\n", "\n");
    }
    List<String> meant = pages.similarTo(id);
    String shown = PlainText.of(id);
    if (meant.isEmpty()) {
      throw Refusal.of(ExitStatus.MISUSE, "explain.unknown", shown);
    }
    Message names = Message.oneOf(meant.stream().map(Message::quoted).toList());
    throw Refusal.of(ExitStatus.MISUSE, "explain.similar", shown, names);
  }

  private static String list(RulePages pages, TextStyle style) {
    return JourneyRules.all().stream()
        .map(one -> entry(one, pages, style))
        .collect(Collectors.joining());
  }

  private static String entry(Rule rule, RulePages pages, TextStyle style) {
    String severity = style.words().say("explain.severity." + rule.severity().term());
    String head = style.paint(Ink.BOLD, rule.id()) + " (" + severity + ")\n";
    String summary = pages.summary(rule.id()).orElse("");
    int width = Math.max(20, style.width() - 4);
    return WrappedLabel.lines(summary, width).stream()
        .filter(line -> !line.isBlank())
        .map(line -> "    " + line + "\n")
        .collect(Collectors.joining("", head, ""));
  }
}
