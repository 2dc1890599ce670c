/** Answers that a map gives about itself, as values: who is covered where, who is offered what. */
@NullMarked
package io.github.journeydsl.core.analysis;

import org.jspecify.annotations.NullMarked;
