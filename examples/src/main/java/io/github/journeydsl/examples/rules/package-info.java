/**
 * Rules of a firm called Acme, as a pack that the {@code journey} command finds: see
 * {@code docs/rules-of-your-own.md}.
 */
@NullMarked
package io.github.journeydsl.examples.rules;

import org.jspecify.annotations.NullMarked;
