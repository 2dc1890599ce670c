package io.github.journeydsl.dsl.internal.source;

/**
 * How much is read of one map; {@code LoadLimits} explains each of them to the users.
 *
 * @param fileBytes the largest file
 * @param importDepth the longest chain of imports
 * @param files the most files
 * @param labelLength the longest id or label, in code points
 * @param textLength the longest other text, in code points
 * @param elements the most elements and steps of scenarios
 */
public record Limits(
    int fileBytes, int importDepth, int files, int labelLength, int textLength, int elements) {}
