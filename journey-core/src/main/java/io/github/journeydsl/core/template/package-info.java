/** Ready-made phases to begin a map with, and what companies usually do in them. */
@NullMarked
package io.github.journeydsl.core.template;

import org.jspecify.annotations.NullMarked;
