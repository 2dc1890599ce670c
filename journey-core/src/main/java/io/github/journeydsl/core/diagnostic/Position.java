package io.github.journeydsl.core.diagnostic;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the column in Unicode code points, from 1
 * @param offset the offset in UTF-16 code units from the beginning of the text, from 0
 */
public record Position(int line, int column, int offset) {}
