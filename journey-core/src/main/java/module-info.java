/**
 * The journey map as immutable values, the rules that judge it and the questions it answers.
 *
 * <p>Nothing here knows text, JSON, pictures or a clock; the module needs the JDK alone.
 */
@org.jspecify.annotations.NullMarked
module io.github.journeydsl.core {
  requires static org.immutables.value.annotations;
  requires static java.compiler; // only for the source-level @Generated
  requires static org.jspecify;

  exports io.github.journeydsl.core.analysis;
  exports io.github.journeydsl.core.analysis.duration;
  exports io.github.journeydsl.core.analysis.maturity;
  exports io.github.journeydsl.core.approval;
  exports io.github.journeydsl.core.calendar;
  exports io.github.journeydsl.core.change;
  exports io.github.journeydsl.core.diagnostic;
  exports io.github.journeydsl.core.diff;
  exports io.github.journeydsl.core.element;
  exports io.github.journeydsl.core.event;
  exports io.github.journeydsl.core.model;
  exports io.github.journeydsl.core.policy;
  exports io.github.journeydsl.core.problem;
  exports io.github.journeydsl.core.property;
  exports io.github.journeydsl.core.reference;
  exports io.github.journeydsl.core.rules;
  exports io.github.journeydsl.core.scenario;
  exports io.github.journeydsl.core.scenariotest;
  exports io.github.journeydsl.core.scoring;
  exports io.github.journeydsl.core.step;
  exports io.github.journeydsl.core.template;
  exports io.github.journeydsl.core.validation;
  exports io.github.journeydsl.core.value;

  uses io.github.journeydsl.core.validation.RulePack;
}
