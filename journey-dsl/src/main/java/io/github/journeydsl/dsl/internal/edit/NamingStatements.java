package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalConsultContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApprovalStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApproversCountContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApproversPlainContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ApproversQuorumContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ChannelContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ConsentQuestionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentPersonasContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentPhasesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentRolesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DmuRoleContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EventTypeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperienceContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MigrationContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MoveStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.OpportunityContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaApprovalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaReportsToContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PersonaRolesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseAbsentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseApprovalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseEffectContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PolicyConsentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.RoleContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioForContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioInContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StartStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepNeedsContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TestContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointChannelContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointOffersContext;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;

/** Which statements declare elements, and whose words name elements of one sort. */
final class NamingStatements {

  private static final Map<Class<? extends ParserRuleContext>, ElementKind> DECLARING =
      Map.<Class<? extends ParserRuleContext>, ElementKind>ofEntries(
          Map.entry(JourneyContext.class, ElementKind.JOURNEY),
          Map.entry(DmuRoleContext.class, ElementKind.ROLE),
          Map.entry(RoleContext.class, ElementKind.ROLE),
          Map.entry(PersonaContext.class, ElementKind.PERSONA),
          Map.entry(ChannelContext.class, ElementKind.CHANNEL),
          Map.entry(ContentContext.class, ElementKind.CONTENT),
          Map.entry(PhaseContext.class, ElementKind.PHASE),
          Map.entry(TouchpointContext.class, ElementKind.TOUCHPOINT),
          Map.entry(OpportunityContext.class, ElementKind.OPPORTUNITY),
          Map.entry(ApprovalContext.class, ElementKind.APPROVAL),
          Map.entry(ApprovalStepContext.class, ElementKind.STEP),
          Map.entry(EventTypeContext.class, ElementKind.EVENT),
          Map.entry(ScenarioContext.class, ElementKind.SCENARIO),
          Map.entry(TestContext.class, ElementKind.TEST));

  private static final Map<Class<? extends ParserRuleContext>, List<ElementKind>> NAMING =
      Map.<Class<? extends ParserRuleContext>, List<ElementKind>>ofEntries(
          Map.entry(PersonaRolesContext.class, List.of(ElementKind.ROLE)),
          Map.entry(PersonaReportsToContext.class, List.of(ElementKind.PERSONA)),
          Map.entry(PersonaApprovalContext.class, List.of(ElementKind.APPROVAL)),
          Map.entry(ContentPhasesContext.class, List.of(ElementKind.PHASE)),
          Map.entry(ContentRolesContext.class, List.of(ElementKind.ROLE)),
          Map.entry(ContentPersonasContext.class, List.of(ElementKind.PERSONA)),
          Map.entry(PhaseAbsentContext.class, List.of(ElementKind.ROLE)),
          Map.entry(PhaseApprovalContext.class, List.of(ElementKind.APPROVAL)),
          Map.entry(TouchpointChannelContext.class, List.of(ElementKind.CHANNEL)),
          Map.entry(TouchpointOffersContext.class, List.of(ElementKind.CONTENT)),
          Map.entry(ExperienceContext.class, List.of(ElementKind.PERSONA)),
          Map.entry(ApprovalConsultContext.class, List.of(ElementKind.PERSONA)),
          Map.entry(StepNeedsContext.class, List.of(ElementKind.CONTENT)),
          Map.entry(ApproversQuorumContext.class, List.of(ElementKind.PERSONA)),
          Map.entry(ApproversCountContext.class, List.of(ElementKind.PERSONA)),
          Map.entry(ApproversPlainContext.class, List.of(ElementKind.PERSONA)),
          Map.entry(PolicyConsentContext.class, List.of(ElementKind.CHANNEL)),
          Map.entry(ScenarioInContext.class, List.of(ElementKind.PHASE)),
          Map.entry(ScenarioForContext.class, List.of(ElementKind.PERSONA, ElementKind.ROLE)),
          Map.entry(MoveStepContext.class, List.of(ElementKind.PHASE)),
          Map.entry(StartStepContext.class, List.of(ElementKind.SCENARIO)),
          Map.entry(MigrationContext.class, List.of(ElementKind.SCENARIO)),
          Map.entry(PhaseEffectContext.class, List.of(ElementKind.PHASE)),
          Map.entry(ConsentQuestionContext.class, List.of(ElementKind.CHANNEL)));

  private NamingStatements() {}

  /** What the name in a statement declares; nothing where the statement declares no element. */
  static List<ElementKind> declares(ParserRuleContext statement) {
    ElementKind kind = DECLARING.get(statement.getClass());
    return kind == null ? List.of() : List.of(kind);
  }

  /**
   * What the words of a statement may name; nothing where they name nothing, or different sorts.
   */
  static List<ElementKind> names(ParserRuleContext statement) {
    return NAMING.getOrDefault(statement.getClass(), List.of());
  }
}
