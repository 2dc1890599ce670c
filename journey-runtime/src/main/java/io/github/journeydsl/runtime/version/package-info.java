/** What another version of a map means for leads that are in its scenarios. */
@NullMarked
package io.github.journeydsl.runtime.version;

import org.jspecify.annotations.NullMarked;
