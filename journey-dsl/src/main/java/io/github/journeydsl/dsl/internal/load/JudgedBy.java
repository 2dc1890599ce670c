package io.github.journeydsl.dsl.internal.load;

import static io.github.journeydsl.core.element.ElementKind.APPROVAL;
import static io.github.journeydsl.core.element.ElementKind.CHANNEL;
import static io.github.journeydsl.core.element.ElementKind.CONTENT;
import static io.github.journeydsl.core.element.ElementKind.JOURNEY;
import static io.github.journeydsl.core.element.ElementKind.OPPORTUNITY;
import static io.github.journeydsl.core.element.ElementKind.PERSONA;
import static io.github.journeydsl.core.element.ElementKind.PHASE;
import static io.github.journeydsl.core.element.ElementKind.ROLE;
import static io.github.journeydsl.core.element.ElementKind.SCENARIO;

import io.github.journeydsl.core.element.ElementKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which declarations the findings of a rule rest on, besides the element they stand at and those
 * they mention: a mistake in one of them may be all that such a finding tells.
 */
final class JudgedBy {

  private static final Set<ElementKind> NO_OTHERS = Set.of();

  /** Elements that most rules judge by how all others use them. */
  private static final Set<ElementKind> USED_BY_OTHERS = EnumSet.of(JOURNEY, ROLE, CONTENT);

  private static final Map<String, Set<ElementKind>> KINDS = Map.ofEntries(
      Map.entry("missing-property", NO_OTHERS),
      Map.entry("dmu-coverage", EnumSet.of(ROLE, PERSONA)),
      Map.entry("dmu-role-unfilled", EnumSet.of(ROLE, PERSONA)),
      Map.entry("dmu-touched-only", EnumSet.of(ROLE, PERSONA)),
      Map.entry("dmu-one-person", NO_OTHERS),
      Map.entry("absence-contradicted", EnumSet.of(PERSONA)),
      Map.entry("key-personas", EnumSet.of(PERSONA)),
      Map.entry("channel-one-sided", EnumSet.of(CHANNEL, PHASE)),
      Map.entry("persona-incomplete", EnumSet.of(PERSONA, APPROVAL)),
      Map.entry("persona-unused", EnumSet.of(PHASE, APPROVAL, SCENARIO)),
      Map.entry("reports-to-cycle", NO_OTHERS),
      Map.entry("phase-empty", NO_OTHERS),
      Map.entry("phase-duplicate-label", NO_OTHERS),
      Map.entry("emotion-missing", NO_OTHERS),
      Map.entry("emotion-unsupported", NO_OTHERS),
      Map.entry("emotion-swing", EnumSet.of(PHASE)),
      Map.entry("pain-unaddressed", EnumSet.of(PHASE, OPPORTUNITY)),
      Map.entry("opportunity-ownerless", NO_OTHERS),
      Map.entry("opportunity-siloed", NO_OTHERS),
      Map.entry("content-gap", EnumSet.of(SCENARIO)),
      Map.entry("content-unused", EnumSet.of(PHASE, APPROVAL, SCENARIO)),
      Map.entry("content-timing", NO_OTHERS),
      Map.entry("content-audience", EnumSet.of(PERSONA, PHASE, APPROVAL, SCENARIO)),
      Map.entry("review-overdue", NO_OTHERS),
      Map.entry("kpi-flat", NO_OTHERS),
      Map.entry("approval-gap", NO_OTHERS),
      Map.entry("approval-no-decision", NO_OTHERS),
      Map.entry("approval-not-in-dmu", EnumSet.of(ROLE)),
      Map.entry("approval-document-missing", EnumSet.of(PERSONA, PHASE, SCENARIO)),
      Map.entry("approval-same-person", EnumSet.of(PERSONA)),
      Map.entry("approval-exceeds-phase", NO_OTHERS),
      Map.entry("approval-missing", EnumSet.of(PERSONA, PHASE)),
      Map.entry("approval-remand", NO_OTHERS),
      Map.entry("approval-currency", NO_OTHERS));

  private JudgedBy() {}

  /** The kinds of declarations that matter to what {@code rule} finds at an element of a kind. */
  static Set<ElementKind> of(String rule, ElementKind at) {
    Set<ElementKind> known = KINDS.get(rule);
    if (known != null) {
      return known;
    }
    return USED_BY_OTHERS.contains(at) ? EnumSet.allOf(ElementKind.class) : NO_OTHERS;
  }

  /** Whether it is known what the findings of a rule rest on. */
  static boolean isKnown(String rule) {
    return KINDS.containsKey(rule);
  }
}
