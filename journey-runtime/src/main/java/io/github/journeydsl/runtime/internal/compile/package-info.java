/** From the scenarios of a map to instructions. */
@NullMarked
package io.github.journeydsl.runtime.internal.compile;

import org.jspecify.annotations.NullMarked;
