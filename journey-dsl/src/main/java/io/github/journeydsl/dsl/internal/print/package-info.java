/** From model to canonical text: one small printer per construct. */
package io.github.journeydsl.dsl.internal.print;
