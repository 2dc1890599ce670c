/** Texts with their lines, and the problems found in them. */
@NullMarked
package io.github.journeydsl.dsl.internal.source;

import org.jspecify.annotations.NullMarked;
