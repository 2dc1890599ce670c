/**
 * A second implementation of what running means: slow and obvious, written from the two texts alone
 * (the design page and decision 0021). It keeps the whole past of a lead and asks it anew for every
 * answer.
 */
@NullMarked
package io.github.journeydsl.runtime.oracle;

import org.jspecify.annotations.NullMarked;
