package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.change.Change;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What editing does to a text, shown by example. */
class EditingTest {

  private static final ElementRef JOURNEY = ElementRef.of(ElementKind.JOURNEY, "a");
  private static final ElementRef P = ElementRef.of(ElementKind.PERSONA, "p");
  private static final ElementRef X = ElementRef.of(ElementKind.PHASE, "x");

  private static String edited(String text, Change... changes) {
    EditResult result = JourneyEditor.edit(Reads.text(text), List.of(changes));
    assertThat(result.diagnostics()).isEmpty();
    return result.texts().getOrDefault(Reads.FILE, text);
  }

  private static String refusal(String text, Change change) {
    EditResult result = JourneyEditor.edit(Reads.text(text), change);
    assertThat(result.isRefused()).isTrue();
    assertThat(result.texts()).isEmpty();
    return result.diagnostics().get(0).summary();
  }

  @Test
  void onlyTheValueOfAPropertyIsReplaced() {
    String text = "journey a\npersona p {\n  // 役職\n  title    \"課長代理\"  // 2026年\n  age 35\n}\n";
    assertThat(edited(text, Change.set(P, "title", "課長"))).isEqualTo(text.replace("課長代理", "課長"));
    assertThat(edited(text, Change.set(P, "age", 36))).isEqualTo(text.replace("35", "36"));
  }

  @Test
  void aNewPropertyStandsBehindTheOnesThatArePrintedBeforeItInTheirColumn() {
    assertThat(edited(
            "journey a\npersona p {\n    roles      user\n    reports-to q // boss\n}\n",
            Change.set(P, "age", 36)))
        .isEqualTo(
            "journey a\npersona p {\n    roles      user\n    age        36\n    reports-to q // boss\n}\n");
  }

  @Test
  void anElementWithoutABlockGetsOne() {
    assertThat(edited("journey a\npersona p // who\n", Change.set(P, "age", 36)))
        .isEqualTo("journey a\npersona p { // who\n  age 36\n}\n");
    assertThat(edited("journey a; persona p; phase x", Change.set(P, "age", 36)))
        .isEqualTo("journey a; persona p { age 36 }; phase x");
  }

  @Test
  void aBlockInOneLineStaysInOneLine() {
    String text = "journey a\npersona p { roles user; title \"課長\" }\n";
    assertThat(edited(text, Change.set(P, "age", 36)))
        .isEqualTo("journey a\npersona p { roles user; age 36; title \"課長\" }\n");
    assertThat(edited(text, Change.remove(P, "roles")))
        .isEqualTo("journey a\npersona p { title \"課長\" }\n");
    assertThat(edited(text, Change.remove(P, "title")))
        .isEqualTo("journey a\npersona p { roles user }\n");
  }

  @Test
  void aRemovedPropertyTakesTheCommentsDirectlyAboveItAlong() {
    assertThat(edited(
            "journey a\npersona p {\n  // of all\n\n  // of the title\n  title \"課長\" // gone too\n  age 35\n}\n",
            Change.remove(P, "title")))
        .isEqualTo("journey a\npersona p {\n  // of all\n\n  age 35\n}\n");
  }

  @Test
  void theLastPropertyLeavesItsBraces() {
    assertThat(edited("journey a\npersona p {\n  age 35\n}\n", Change.remove(P, "age")))
        .isEqualTo("journey a\npersona p {\n}\n");
    assertThat(edited("journey a\npersona p { age 35 }\n", Change.remove(P, "age")))
        .isEqualTo("journey a\npersona p { }\n");
  }

  @Test
  void statementsWhoseValuesStayAreNotTouched() {
    String text =
        "journey a\npersona p {\n  goal \"1\" // one\n  goal \"2\" // two\n  source \"a\",  \"b\"\n}\n";
    assertThat(edited(text, Change.set(P, "goal", List.of("1", "3", "2"))))
        .isEqualTo(text.replace("// one\n", "// one\n  goal \"3\"\n"));
    assertThat(edited(text, Change.set(P, "goal", List.of("2"))))
        .isEqualTo(text.replace("  goal \"1\" // one\n", ""));
    assertThat(edited(text, Change.set(P, "source", List.of("a", "c", "b"))))
        .isEqualTo(text.replace("\"a\", ", "\"a\", \"c\", "));
  }

  @Test
  void aListThatGoesOverLinesKeepsItsLines() {
    String text =
        "journey a\npersona p {\n  source \"a\", // first\n         \"b\",\n         \"c\"\n}\n";
    assertThat(edited(text, Change.set(P, "source", List.of("a", "b"))))
        .isEqualTo(text.replace(",\n         \"c\"", ""));
    assertThat(edited(text, Change.set(P, "source", List.of("b", "c"))))
        .isEqualTo("journey a\npersona p {\n  // first\n  source \"b\",\n         \"c\"\n}\n");
  }

  @Test
  void otherWaysOfWritingStayWhereTheirStatementChanges() {
    assertThat(edited(
            "journey a\npersona p { budget 1,000,000 JPY per year }\n",
            Change.set(
                P,
                "budget",
                new io.github.journeydsl.core.model.Budget(
                    io.github.journeydsl.core.value.Money.of(1_000_000, "JPY"),
                    io.github.journeydsl.core.value.CalendarPeriod.MONTH))))
        .isEqualTo("journey a\npersona p { budget 1,000,000 JPY per month }\n");
  }

  @Test
  void aNewElementStandsBehindTheLastOfItsKindWithABlankLineLikeTheOthers() {
    String text = "journey a\n\nphase x\n\n// more\nphase y { }\n\nopportunity o\n";
    assertThat(
            edited(text, Change.add(JOURNEY, Phase.builder().id("z").goal("買う").build())))
        .isEqualTo(text.replace("{ }\n", "{ }\n\nphase z {\n  goal \"買う\"\n}\n"));
    assertThat(edited(text, Change.add(JOURNEY, Phase.builder().id("z").build(), 0)))
        .isEqualTo(text.replace("\nphase x\n", "\nphase z\n\nphase x\n"));
  }

  @Test
  void theFirstOfItsKindStandsWhereItWouldBePrinted() {
    assertThat(edited(
            "journey a\n\nphase x\n\ntest t { lead p in x }",
            Change.add(JOURNEY, StakeholderRole.of("buyer")),
            Change.add(X, Touchpoint.builder().id("t").channel("email").build())))
        .isEqualTo(
            "journey a\n\ndmu {\n  role buyer\n}\n\nphase x {\n  touchpoint t {\n    channel email\n  }\n}\n\ntest t { lead p in x }");
  }

  @Test
  void aRemovedElementLeavesOneBlankLine() {
    assertThat(edited("journey a\n\n// of x\nphase x\n\nphase y\n", Change.remove(X)))
        .isEqualTo("journey a\n\nphase y\n");
    assertThat(edited("journey a\n\nphase y\n\nphase x\n", Change.remove(X)))
        .isEqualTo("journey a\n\nphase y\n");
  }

  @Test
  void aMovedElementTakesItsCommentsAlong() {
    assertThat(edited(
            "journey a\n\n// of x\nphase x { } // end of x\n\nphase y\n",
            Change.move(X, JOURNEY, 1)))
        .isEqualTo("journey a\n\nphase y\n\n// of x\nphase x { } // end of x\n");
  }

  @Test
  void aTouchpointMovesIntoAnotherPhaseAndIsIndentedLikeTheOthersThere() {
    assertThat(edited(
            "journey a\nphase x {\n\t// of t\n\ttouchpoint t {\n\t\tchannel email\n\t}\n}\nphase y\n",
            Change.move(
                ElementRef.of(ElementKind.TOUCHPOINT, "t"),
                ElementRef.of(ElementKind.PHASE, "y"),
                0)))
        .isEqualTo(
            "journey a\nphase x {\n}\nphase y {\n\t// of t\n\ttouchpoint t {\n\t\tchannel email\n\t}\n}\n");
  }

  @Test
  void renamingGoesByMeaningAndNotByLetters() {
    String text = "journey a // test\n"
        + "phase test \"test\"\n"
        + "content test { kind test; phases test }\n"
        + "scenario s { on enter test and phase = \"test\"; in test; move to test }\n"
        + "test test { lead p in test; expect 2026-10-05 phase test }\n"
        + "allow phase-empty on phase test because \"test\"\n";
    assertThat(edited(text, Change.rename(ElementRef.of(ElementKind.PHASE, "test"), "trial")))
        .isEqualTo("journey a // test\n"
            + "phase trial\n"
            + "content test { kind test; phases trial }\n"
            + "scenario s { on enter trial and phase = \"trial\"; in trial; move to trial }\n"
            + "test test { lead p in trial; expect 2026-10-05 phase trial }\n"
            + "allow phase-empty on phase trial because \"test\"\n");
  }

  @Test
  void aStepInsideOfAStepIsChangedInItsLine() {
    String text = Examples.text(Examples.maAdoption());
    LoadResult loaded = JourneyLoader.standard().load(Examples.maAdoption());
    ElementRef site = ElementRef.of(ElementKind.SCENARIO, "whitepaper-follow-up");
    var scenario = loaded.orElseThrow().scenario("whitepaper-follow-up").orElseThrow();
    List<io.github.journeydsl.core.step.ScenarioStep> steps = new ArrayList<>(scenario.steps());
    var wait = (io.github.journeydsl.core.step.WaitFor) steps.get(3);
    steps.set(
        3,
        io.github.journeydsl.core.step.WaitFor.of(
            wait.event(),
            wait.upTo(),
            List.of(Send.of("thanks-note", "postal"), Wait.of(TimeSpan.days(2))),
            wait.otherwise()));
    EditResult result = JourneyEditor.edit(loaded, Change.set(site, "step", steps));
    assertThat(result.orElseThrow().values())
        .containsExactly(text.replace(
            "    send thanks-note by email\n",
            "    send thanks-note by postal\n    wait 2 days\n"));
  }

  @Test
  void renamingReachesEveryFile() {
    LoadResult loaded = JourneyLoader.standard().load(Examples.maAdoption());
    Map<String, String> texts = JourneyEditor.edit(
            loaded, Change.rename(ElementRef.of(ElementKind.PERSONA, "sato"), "sato-bucho"))
        .orElseThrow();
    assertThat(texts.keySet())
        .containsExactlyInAnyOrderElementsOf(
            loaded.files().stream().filter(file -> !file.contains("contents")).toList());
    texts.forEach((file, text) -> assertThat(text)
        .isEqualTo(loaded.text(file).orElseThrow().replaceAll("\\bsato\\b", "sato-bucho")));
  }

  @Test
  void aNewElementGoesIntoTheFileOfItsSiblings() {
    LoadResult loaded = JourneyLoader.standard().load(Examples.maAdoption());
    ElementRef journey = ElementRef.of(ElementKind.JOURNEY, "ma-adoption");
    Persona mori = Persona.builder().id("mori").label("森 主任").addRole("user").build();
    Map<String, String> texts =
        JourneyEditor.edit(loaded, Change.add(journey, mori)).orElseThrow();
    assertThat(texts.keySet()).allMatch(file -> file.endsWith("people.journey")).hasSize(1);
    assertThat(texts.values())
        .allMatch(text -> text.endsWith("}\n\npersona mori \"森 主任\" {\n  roles user\n}\n"));
  }

  @Test
  void lineEndsAndByteOrderMarkStay() {
    String text = "\uFEFFjourney a\r\npersona p {\r\n\tage 35\r\n}\r\n";
    assertThat(edited(text, Change.set(P, "title", "課長")))
        .isEqualTo("\uFEFFjourney a\r\npersona p {\r\n\tage 35\r\n\ttitle \"課長\"\r\n}\r\n");
  }

  @Test
  void aPhaseOfATemplateIsWrittenWhenItGetsAProperty() {
    String text = "journey a {\n  phases ma-5\n}\n\nphase interest { goal \"知る\" }\n";
    assertThat(
            edited(text, Change.set(ElementRef.of(ElementKind.PHASE, "awareness"), "goal", "気づく")))
        .isEqualTo(
            "journey a {\n  phases ma-5\n}\n\nphase awareness \"認知\" {\n  goal \"気づく\"\n}\n\nphase interest { goal \"知る\" }\n");
  }

  @Test
  void aPhaseThatIsNoLongerThatOfTheTemplateEndsTheTemplate() {
    String text =
        "journey a {\n  phases ma-5 // five\n  version \"1\"\n}\n\n// 2\nphase interest { goal \"知る\" }\n";
    assertThat(edited(text, Change.remove(ElementRef.of(ElementKind.PHASE, "comparison"))))
        .isEqualTo(
            "journey a {\n  version \"1\"\n}\n\nphase awareness \"認知\"\n\n// 2\nphase interest \"興味・関心\" { goal \"知る\" }\n\nphase purchase \"購入\"\n\nphase adoption \"導入・活用\"\n");
  }

  @Test
  void aRoleThatIsDeclaredTwiceIsOneRole() {
    String text = "journey a\nrole buyer \"購買\"\ndmu {\n  role buyer optional // both\n}\n";
    ElementRef buyer = ElementRef.of(ElementKind.ROLE, "buyer");
    assertThat(edited(text, Change.rename(buyer, "payer")))
        .isEqualTo(text.replace("buyer", "payer"));
    assertThat(edited(text, Change.remove(buyer))).isEqualTo("journey a\ndmu {\n}\n");
    assertThat(edited(text, Change.set(buyer, "label", "購買担当")))
        .isEqualTo(
            "journey a\nrole buyer \"購買担当\"\ndmu {\n  role buyer \"購買担当\" optional // both\n}\n");
    assertThat(edited(text, Change.remove(buyer, "optional")))
        .isEqualTo("journey a\nrole buyer \"購買\"\ndmu {\n  role buyer \"購買\" // both\n}\n");
  }

  @Test
  void valuesOfTheJourneyStandBesideItsHeader() {
    String text = "journey a\nallow x because \"1\" // one\nallow y because \"2\"\n";
    assertThat(edited(
            text,
            Change.set(
                JOURNEY, "allow", List.of(Suppression.of("y", "3"), Suppression.of("z", "4")))))
        .contains("\"3\"")
        .contains("allow z because \"4\"");
    assertThat(edited(text, Change.set(JOURNEY, "status", Status.PUBLISHED)))
        .isEqualTo("journey a {\n  status published\n}\n" + text.substring(10));
    assertThat(edited(text, Change.remove(JOURNEY, "allow"))).isEqualTo("journey a\n");
  }

  @Test
  void scoringIsAnElementLikeOthers() {
    ScoreAward award = ScoreAward.of(EventPattern.of(Verb.VIEW, "t"), 5);
    assertThat(edited(
            "journey a\nscoring {\n  on view t 3 at most 9 per day // per day\n}\n",
            Change.set(ElementRef.SCORING, "on", List.of(award))))
        .isEqualTo("journey a\nscoring {\n  on view t +5 // per day\n}\n");
    assertThat(edited("journey a\nscoring { }\n", Change.remove(ElementRef.SCORING)))
        .isEqualTo("journey a\n");
  }

  @Test
  void anExperienceIsAddedAmongTheOthers() {
    String text =
        "journey a\nphase x { touchpoint t {\n  for p { emotion +1 }\n  for q { emotion +2 }\n} }\n";
    Experience sad =
        Experience.builder().persona("r").emotion(EmotionPoint.of(-2)).build();
    assertThat(edited(text, Change.add(ElementRef.of(ElementKind.TOUCHPOINT, "t"), sad, 1)))
        .isEqualTo(text.replace("  for q", "  for r {\n    emotion -2\n  }\n  for q"));
  }

  @Test
  void aDefaultIsSaidWhereAnotherValueWas() {
    String text = "journey a {\n  version \"1\"\n  status  published  // soon\n}\n";
    assertThat(edited(text, Change.set(JOURNEY, "status", Status.DRAFT)))
        .isEqualTo(text.replace("published", "draft"));
    assertThat(edited(text, Change.remove(JOURNEY, "status")))
        .isEqualTo("journey a {\n  version \"1\"\n}\n");
  }

  @Test
  void whatChangesNothingTouchesNothing() {
    String text = "journey a { status draft }\n";
    assertThat(JourneyEditor.edit(Reads.text(text), Change.set(JOURNEY, "status", Status.DRAFT))
            .texts())
        .isEmpty();
  }

  @Test
  void aTextWithMistakesIsNotEdited() {
    assertThat(refusal("journey a\npersona p { aeg 3 }\n", Change.set(P, "title", "課長")))
        .contains("aeg");
    assertThat(refusal("library b\npersona p", Change.set(P, "title", "課長"))).contains("journey");
    assertThat(refusal("journey a\nimport \"none.journey\"\npersona p", Change.set(P, "age", 3)))
        .contains("none.journey");
  }

  @Test
  void aChangeThatMakesNoSenseIsRefusedByName() {
    assertThat(refusal("journey a", Change.set(P, "title", "課長")))
        .contains("there is no persona p");
    assertThat(refusal("journey a\npersona p", Change.set(P, "age", 200))).contains("200");
    EditResult result = JourneyEditor.edit(Reads.text("journey a"), Change.remove(P));
    assertThatExceptionOfType(JourneyException.class).isThrownBy(result::orElseThrow);
    assertThat(result.diagnostics().get(0).element()).contains(P);
  }

  @Test
  void whatAFileCannotSayIsRefused() {
    LoadLimits flat = LoadLimits.defaults().withNesting(1);
    LoadResult loaded = JourneyLoader.standard()
        .withLimits(flat)
        .load(SourceFiles.of(Map.of(Reads.FILE, "journey a\nphase x")), Reads.FILE);
    Touchpoint deep = Touchpoint.builder().id("t").channel("email").build();
    EditResult result = JourneyEditor.edit(loaded, Change.add(X, deep));
    assertThat(result.texts()).isEmpty();
    assertThat(result.diagnostics().get(0).summary())
        .isEqualTo(
            "error[edit-not-possible]: this change of touchpoint t cannot be written into these files without touching others");
  }

  @Test
  void unknownReferencesAreNoHindrance() {
    assertThat(
            edited("journey a\npersona p { reports-to nobody }\n", Change.remove(P, "reports-to")))
        .isEqualTo("journey a\npersona p { }\n");
  }
}
