package io.github.journeydsl.dsl.internal.tree;

import io.github.journeydsl.dsl.internal.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/**
 * Where tokens were read from.
 *
 * @param text the text
 * @param tokens who found the tokens in it, if a parser asks for them
 * @param signs the text as its finder sees it
 */
public record Origin(SourceText text, @Nullable TokenSource tokens, CharStream signs) {}
