package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;

/**
 * Something to fill in next.
 *
 * @param part the part of the map it belongs to
 * @param message what to do, such as "say in which department yamada works (one of 3 such places)"
 * @param element the first element it is missing in
 * @param places how many empty places it fills, one or more
 */
public record NextStep(MaturityPart part, Message message, ElementRef element, long places) {}
