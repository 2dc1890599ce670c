package io.github.journeydsl.core.validation;

import java.util.List;

/**
 * Rules of somebody else that belong together, such as those of a firm, for
 * {@link java.util.ServiceLoader}.
 *
 * <pre>{@code
 * public final class AcmeRules implements RulePack {
 *   public String name() { return "acme"; }
 *   public List<Rule> rules() { return List.of(new PhaseNeedsGoal()); }
 * }
 * }</pre>
 *
 * <p>A pack is found by the line {@code com.acme.AcmeRules} in
 * {@code META-INF/services/io.github.journeydsl.core.validation.RulePack}, or by {@code provides}
 * in a {@code module-info}. Its rules best have ids that begin with its name, so that they clash
 * with no others.
 */
public interface RulePack {

  /** The name people ask for it by: letters, digits and hyphens. */
  String name();

  /** Its rules, in the order of their findings. */
  List<Rule> rules();
}
