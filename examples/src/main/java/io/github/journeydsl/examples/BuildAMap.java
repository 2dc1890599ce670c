package io.github.journeydsl.examples;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Evidence;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.JourneyPrinter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Builds a map in Java, validates it, asks it four questions, and prints it as text. */
public final class BuildAMap {

  private BuildAMap() {}

  /** Runs the example; it takes no arguments. */
  public static void main(String[] arguments) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    JourneyMap map = map();
    Questions.ask(map, out);
    out.print(JourneyPrinter.print(map));
  }

  /** A small purchase: an engineer finds a tool, a manager has to be convinced. */
  static JourneyMap map() {
    Persona engineer = Persona.builder()
        .id("mori")
        .label("森 主任")
        .addRole("information-gatherer")
        .build();
    Persona manager =
        Persona.builder().id("ishii").label("石井 部長").addRole("decision-maker").build();
    return JourneyMap.builder()
        .id("tool-purchase")
        .label("検査ツールの購入")
        .addPersonas(engineer, manager)
        .addContent(Content.builder().id("case-studies").label("導入事例").build())
        .addPhases(awareness(), comparison())
        .addApprovalChain(ringi())
        .addScenario(NurtureScenario.builder()
            .id("after-the-trial")
            .addTrigger(Trigger.on(EventPattern.of(Verb.ATTEND, "demo")))
            .addSteps(Wait.of(TimeSpan.days(3)), Send.of("case-studies", "email"))
            .build())
        .build();
  }

  private static Phase awareness() {
    return Phase.builder()
        .id("awareness")
        .label("認知")
        .addAbsence(new Absence("decision-maker", "課題が共有される前"))
        .addTouchpoint(Touchpoint.builder()
            .id("article")
            .channel("website")
            .addOffer("case-studies")
            .addExperience(Experience.builder()
                .persona("mori")
                .addThought("検査にもっと時間をかけずに済まないか")
                .emotion(EmotionPoint.of(-2, "焦り"))
                .build())
            .build())
        .build();
  }

  /** Nobody has thought of the manager here: the validation will say so. */
  private static Phase comparison() {
    Evidence survey = Evidence.of(EvidenceKind.SURVEY, "デモ後アンケート (n=14)");
    return Phase.builder()
        .id("comparison")
        .label("比較検討")
        .addTouchpoint(Touchpoint.builder()
            .id("demo")
            .label("デモ")
            .channel("webinar")
            .addExperience(Experience.builder()
                .persona("mori")
                .emotion(EmotionPoint.of(3, "期待").from(survey))
                .build())
            .build())
        .build();
  }

  private static ApprovalChain ringi() {
    return ApprovalChain.builder()
        .id("ringi")
        .label("稟議")
        .addStep(ApprovalStep.builder()
            .id("decision")
            .kind(ApprovalStepKind.DECIDE)
            .approvers(Approvers.of("ishii"))
            .within(TimeSpan.businessDays(5))
            .build())
        .build();
  }
}
