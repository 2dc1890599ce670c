package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Quantities.SPAN;
import static io.github.journeydsl.json.internal.RecordForms.object;

import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import java.util.Arrays;
import java.util.List;

/** Questions about a lead. */
final class ConditionForms {

  private static final List<String> SIGNS =
      Arrays.stream(Comparison.values()).map(Comparison::sign).toList();

  static final Form<Comparison> COMPARISON = new TextForm<>(
      Texts.oneOf(SIGNS),
      new Shape.Word(SIGNS),
      Comparison::sign,
      sign -> Comparison.ofSign(sign).orElse(null));

  static final Form<Condition> PART = new LaterForm<>(() -> ConditionForms.CONDITION);

  static final Form<Condition> CONDITION = ChoiceForm.of(
      "a.condition",
      kind(
          "compare",
          Condition.Compare.class,
          object(
              "a.comparison",
              Condition.Compare::new,
              required("attribute", Texts.ID, Condition.Compare::attribute),
              required("comparison", COMPARISON, Condition.Compare::comparison),
              required("value", EventForms.ATTRIBUTE_VALUE, Condition.Compare::value))),
      kind(
          "consent",
          Condition.Consent.class,
          object(
              "a.condition-on-consent",
              Condition.Consent::new,
              required("channel", Texts.ID, Condition.Consent::channel))),
      kind(
          "count",
          Condition.Count.class,
          object(
              "a.condition-on-a-count",
              Condition.Count::new,
              required("event", References.EVENT, Condition.Count::event),
              required("within", SPAN, Condition.Count::within),
              required("comparison", COMPARISON, Condition.Count::comparison),
              required("times", new WholeForm(0, Integer.MAX_VALUE), Condition.Count::times))),
      kind(
          "and",
          Condition.And.class,
          object(
              "a.and-condition",
              Condition.And::new,
              Field.atLeast(2, "parts", PART, Condition.And::parts))),
      kind(
          "or",
          Condition.Or.class,
          object(
              "a.or-condition",
              Condition.Or::new,
              Field.atLeast(2, "parts", PART, Condition.Or::parts))),
      kind(
          "not",
          Condition.Not.class,
          object(
              "a.not-condition", Condition.Not::new, required("part", PART, Condition.Not::part))));

  private ConditionForms() {}
}
