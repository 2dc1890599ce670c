/**
 * From files to one map: which files belong together, what they give, and which findings of rules
 * are only the echo of a mistake.
 */
@NullMarked
package io.github.journeydsl.dsl.internal.load;

import org.jspecify.annotations.NullMarked;
