/**
 * The layout of texts: from tokens to pieces, from pieces to lines, from lines to a text, and the
 * proof that it still says the same. Every pass is a class;
 * {@link io.github.journeydsl.dsl.internal.format.Layout} names them in their order.
 */
@NullMarked
package io.github.journeydsl.dsl.internal.format;

import org.jspecify.annotations.NullMarked;
