/**
 * From text to syntax tree: a character stream that keeps the lexer fast on Japanese text, a token
 * source that finds the ends of statements, and an error strategy that speaks the language of the
 * people who write journeys.
 */
@NullMarked
package io.github.journeydsl.dsl.internal.syntax;

import org.jspecify.annotations.NullMarked;
