/** Answers that a map gives about itself, as values: who is covered where, who is offered what. */
package io.github.journeydsl.core.analysis;
