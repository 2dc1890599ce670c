/** What running a scenario means, sentence by sentence, by instants that were computed by hand. */
@NullMarked
package io.github.journeydsl.runtime.meaning;

import org.jspecify.annotations.NullMarked;
