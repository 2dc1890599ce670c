/**
 * From syntax tree to model: one small reader per construct. Each reads what is sound, says what is
 * not at the place it is written, and notes where its elements stand.
 */
@NullMarked
package io.github.journeydsl.dsl.internal.build;

import org.jspecify.annotations.NullMarked;
