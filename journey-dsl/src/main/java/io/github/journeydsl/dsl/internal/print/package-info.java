/** From model to canonical text: one small printer per construct. */
@NullMarked
package io.github.journeydsl.dsl.internal.print;

import org.jspecify.annotations.NullMarked;
