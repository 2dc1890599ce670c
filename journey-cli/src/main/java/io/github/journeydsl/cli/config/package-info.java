/**
 * The {@code journey.toml} of a team: the folder imports may not leave, how bad the findings of
 * rules are, and whose rules are used.
 *
 * <p>Nothing of the TOML library is loaded before there is a file to read, as every start of the
 * command would wait for it.
 */
@NullMarked
package io.github.journeydsl.cli.config;

import org.jspecify.annotations.NullMarked;
