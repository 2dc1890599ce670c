/** A scenario as instructions: what the interpreter goes through, one after the other. */
@NullMarked
package io.github.journeydsl.runtime.internal.code;

import org.jspecify.annotations.NullMarked;
