/** Texts with their lines, and the problems found in them. */
package io.github.journeydsl.dsl.internal.source;
