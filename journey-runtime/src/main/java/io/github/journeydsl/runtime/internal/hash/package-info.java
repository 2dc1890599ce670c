/** Hashes of texts. */
@NullMarked
package io.github.journeydsl.runtime.internal.hash;

import org.jspecify.annotations.NullMarked;
