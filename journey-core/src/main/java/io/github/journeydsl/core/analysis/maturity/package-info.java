/** How much of a map is filled in, part by part, and what to fill in next. */
@NullMarked
package io.github.journeydsl.core.analysis.maturity;

import org.jspecify.annotations.NullMarked;
