package io.github.journeydsl.runtime.internal.code;

import java.util.List;

/**
 * A scenario of the present map, compiled.
 *
 * @param entry how leads come in
 * @param lines its steps, in the order of the text
 * @param header what stands above the steps, a line each
 */
public record Scenario(Entry entry, List<StepLine> lines, List<String> header) {}
