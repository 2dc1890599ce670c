/** Tests of what another version of a map means. */
@NullMarked
package io.github.journeydsl.runtime.version;

import org.jspecify.annotations.NullMarked;
