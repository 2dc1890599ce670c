/**
 * Reading and writing journey maps as text.
 *
 * <p>{@link io.github.journeydsl.dsl.JourneyLoader} reads,
 * {@link io.github.journeydsl.dsl.JourneyPrinter} writes,
 * {@link io.github.journeydsl.dsl.DiagnosticPrinter} shows what is wrong beside the text it is
 * about.
 */
@NullMarked
package io.github.journeydsl.dsl;

import org.jspecify.annotations.NullMarked;
