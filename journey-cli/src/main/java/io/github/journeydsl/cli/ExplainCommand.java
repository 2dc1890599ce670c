package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;
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
    return pages.index().stream().map(entry -> text(entry, style)).collect(Collectors.joining());
  }

  private static String text(RulePages.Entry entry, TextStyle style) {
    String head = style.paint(Ink.BOLD, entry.id()) + " (" + entry.severity() + ")\n";
    int width = Math.max(20, style.width() - 4);
    return WrappedLabel.lines(entry.sentence(), width).stream()
        .map(line -> "    " + line + "\n")
        .collect(Collectors.joining("", head, ""));
  }
}
