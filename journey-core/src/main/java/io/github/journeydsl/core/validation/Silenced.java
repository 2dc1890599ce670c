package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.Suppression;

/**
 * A finding that the map accepts.
 *
 * @param finding what was found
 * @param suppression what silences it: of several, the one nearest to the element
 */
public record Silenced(Diagnostic finding, Suppression suppression) {}
