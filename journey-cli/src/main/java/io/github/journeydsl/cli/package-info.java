/**
 * The {@code journey} command.
 *
 * <p>{@code Main} is the edge: it alone knows the process, its streams and the clock.
 * {@code CheckCommand} and {@code ConvertCommand} are what people type. A check makes values
 * ({@code CheckReport}), which {@code CheckText} and {@code CheckJson} show.
 */
@NullMarked
package io.github.journeydsl.cli;

import org.jspecify.annotations.NullMarked;
