package io.github.journeydsl.json.internal.document;

/**
 * Where a value stands.
 *
 * @param pointer the way to it
 * @param offset where it begins
 */
public record FoundValue(String pointer, long offset) {}
