package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.template.PhaseTemplate;
import io.github.journeydsl.core.template.TemplateSuggestions;
import io.github.journeydsl.dsl.JourneyFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a new map: two people, the phases of a template with one touchpoint each where both
 * take part, and comments that say what to do with it. What else the template suggests stands there
 * as comments; each makes sense without its {@code //}.
 */
final class DraftText {

  private final Words words;
  private final MapName name;
  private final PhaseTemplate template;
  private final TemplateSuggestions suggestions;
  private final Phase deciding;
  private final StringBuilder text = new StringBuilder();

  DraftText(Words words, MapName name, PhaseTemplate template) {
    this.words = words;
    this.name = name;
    this.template = template;
    suggestions = template.suggestions(words.locale());
    deciding = suggestions.phases().stream()
        .filter(phase -> phase.touchpoints().stream().anyMatch(DraftText::isQuotation))
        .findFirst()
        .orElseThrow();
  }

  /** The text in the style of the formatter. */
  String written() {
    head();
    people();
    contents();
    phases();
    opportunity();
    approval();
    return JourneyFormatter.standard().format(text.toString()).orElseThrow();
  }

  private void head() {
    comment("draft.intro", template.term());
    comment("draft.check", name.file());
    comment("draft.suggestions");
    open("journey " + name.id() + " " + name.quoted());
    property("description", "draft.description");
    comment("draft.status");
    line("status draft");
    line("state as-is");
    property("owner", "draft.marketing");
    place();
    close();
  }

  /** Where the map is at home, as far as its language tells. */
  private void place() {
    if (words.locale().getLanguage().equals("ja")) {
      line("country JP");
      line("timezone \"Asia/Tokyo\"");
      line("currency JPY");
    }
  }

  private void people() {
    comment("draft.dmu");
    open("dmu");
    line("role information-gatherer " + quoted("draft.gatherer"));
    line("role decision-maker " + quoted("draft.decider"));
    line("role technical-evaluator " + quoted("draft.evaluator") + " optional");
    close();
    comment("draft.personas");
    persona("staff", "information-gatherer");
    persona("manager", "decision-maker");
  }

  private void persona(String id, String role) {
    open("persona " + id + " " + quoted("draft." + id));
    line("roles " + role);
    Stream.of("department", "title", "goal", "challenge", "information", "source")
        .forEach(keyword -> property(keyword, "draft." + id + "." + keyword));
    if (id.equals("staff")) {
      line("reports-to manager");
    }
    close();
  }

  private void contents() {
    Set<String> offered = suggestions.phases().stream()
        .flatMap(phase -> phase.touchpoints().get(0).offers().stream())
        .collect(Collectors.toSet());
    comment("draft.contents");
    for (Content content : suggestions.contents()) {
      String declared = "content " + content.id() + " \"" + content.label() + "\" { kind "
          + content.kind().orElseThrow() + "; phases " + String.join(", ", content.phases())
          + " }";
      line(offered.contains(content.id()) ? declared : "// " + declared);
    }
  }

  private void phases() {
    line("");
    comment("draft.phases");
    comment("draft.emotions");
    comment("draft.absent");
    boolean isFirst = true;
    for (Phase phase : suggestions.phases()) {
      open("phase " + phase.id() + " \"" + phase.label() + "\"");
      line("goal \"" + phase.goal().orElseThrow() + "\"");
      if (isFirst) {
        comment("draft.measures");
        line("// duration 2..4 weeks");
        line("// kpi " + quoted("draft.kpi") + " from 100 to 150");
      }
      line("");
      List<Touchpoint> touchpoints = phase.touchpoints();
      touchpoint(phase, touchpoints.get(0));
      comment("draft.further");
      touchpoints
          .subList(1, touchpoints.size())
          .forEach(at -> line("// touchpoint " + at.id()
              + " \"" + at.label() + "\" { channel " + at.channel().orElseThrow() + "; offers "
              + String.join(", ", at.offers()) + " }"));
      close();
      isFirst = false;
    }
  }

  private void touchpoint(Phase phase, Touchpoint touchpoint) {
    open("touchpoint " + touchpoint.id() + " \"" + touchpoint.label() + "\"");
    line("channel " + touchpoint.channel().orElseThrow());
    line("offers " + String.join(", ", touchpoint.offers()));
    line("");
    Stage stage = stage(phase);
    experience("staff", stage);
    experience("manager", stage);
    close();
  }

  private void experience(String persona, Stage stage) {
    String key = "draft." + persona + "." + stage.key;
    int score = persona.equals("staff") ? stage.staff : stage.manager;
    open("for " + persona);
    property("thought", key + ".thought");
    line("emotion " + score + " " + quoted(key + ".feeling") + " from assumption");
    if (stage == Stage.DECIDING && persona.equals("staff")) {
      property("pain", "draft.pain");
    }
    close();
  }

  private void opportunity() {
    comment("draft.opportunity");
    open("opportunity approval-kit " + quoted("draft.kit"));
    line("addresses " + deciding.touchpoints().get(0).id());
    line("impact 4");
    line("ease 4");
    line("owner " + quoted("draft.sales") + ", " + quoted("draft.marketing"));
    line("target " + quoted("draft.target") + " from 90 to 60");
    close();
  }

  private void approval() {
    comment("draft.approval");
    line("// approval ringi " + quoted("draft.ringi") + " {");
    line("//   step draft { kind draft; by staff; within 3 business days }");
    line("//   step decision { kind decide; by manager; within 5 business days }");
    line("// }");
  }

  private static boolean isQuotation(Touchpoint touchpoint) {
    return touchpoint.id().equals("quotation");
  }

  private Stage stage(Phase phase) {
    List<Phase> all = suggestions.phases();
    int distance = all.indexOf(phase) - all.indexOf(deciding);
    return all.indexOf(phase) == 0
        ? Stage.FIRST
        : distance < 0 ? Stage.BEFORE : distance == 0 ? Stage.DECIDING : Stage.BEHIND;
  }

  /** What people feel on the way to the decision and behind it, as an example. */
  private enum Stage {
    FIRST("first", -1, 0),
    BEFORE("before", 1, 0),
    DECIDING("deciding", -2, -1),
    BEHIND("behind", 1, 1);

    private final String key;
    private final int staff;
    private final int manager;

    Stage(String key, int staff, int manager) {
      this.key = key;
      this.staff = staff;
      this.manager = manager;
    }
  }

  private void comment(String key, Object... arguments) {
    line("// " + words.say(key, arguments));
  }

  private void property(String keyword, String key) {
    line(keyword + " " + quoted(key));
  }

  private String quoted(String key) {
    return '"' + words.say(key) + '"';
  }

  private void open(String declaration) {
    line(declaration + " {");
  }

  private void close() {
    line("}");
    line("");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
