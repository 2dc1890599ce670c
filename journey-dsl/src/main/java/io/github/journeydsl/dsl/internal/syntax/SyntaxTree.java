package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser.FileContext;
import io.github.journeydsl.dsl.internal.source.Offsets;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * The tree of one file.
 *
 * @param source the text it was made from
 * @param root its root; statements with a mistake stand in it with their exception set
 * @param tokens what it is made of, in the order of the text: the comments and wide spaces, which
 *     stand on another channel than the rest, and an END wherever a statement ends
 * @param lostNames the names that declarations nobody could read may have declared
 * @param lostDeclaration whether something outside of all declarations could not be read
 * @param lostImport whether something that nobody could read may have been an import
 * @param unsure the offsets of characters without which nobody can tell what their statement says
 * @param neededFullContext whether the fast prediction was not enough, which happens only for texts
 *     with mistakes
 */
public record SyntaxTree(
    SourceText source,
    FileContext root,
    List<Token> tokens,
    Set<String> lostNames,
    boolean lostDeclaration,
    boolean lostImport,
    Offsets unsure,
    boolean neededFullContext) {}
