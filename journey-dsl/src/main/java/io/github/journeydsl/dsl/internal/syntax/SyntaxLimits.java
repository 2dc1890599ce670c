package io.github.journeydsl.dsl.internal.syntax;

/**
 * How much is read of one text, and told about it.
 *
 * @param deepest how deep blocks and parentheses go
 * @param longest how many words and signs one statement has
 * @param told how many errors get words
 * @param counted at how many errors reading stops
 * @param hints how many hints get words
 */
public record SyntaxLimits(int deepest, int longest, int told, int counted, int hints) {

  /** Limits of the depth alone. */
  public static SyntaxLimits ofDepth(int deepest) {
    int any = Integer.MAX_VALUE;
    return new SyntaxLimits(deepest, any, any, any, any);
  }
}
