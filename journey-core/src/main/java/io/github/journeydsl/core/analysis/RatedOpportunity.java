package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.model.Opportunity;

/**
 * An opportunity with both of its ratings.
 *
 * @param opportunity the opportunity
 * @param impact how much it would help, 1 to 5
 * @param ease how easy it is, 1 to 5
 * @param quadrant where it stands in the matrix
 */
public record RatedOpportunity(Opportunity opportunity, int impact, int ease, Quadrant quadrant) {}
