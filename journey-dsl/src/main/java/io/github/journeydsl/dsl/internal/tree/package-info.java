/**
 * What syntax trees are made of: tokens that are leaves themselves, and contexts that hold few
 * children in little room. The parser that ANTLR makes from the grammar builds on these classes.
 */
@NullMarked
package io.github.journeydsl.dsl.internal.tree;

import org.jspecify.annotations.NullMarked;
