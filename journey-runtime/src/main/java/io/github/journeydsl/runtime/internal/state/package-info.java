/** What is known of a lead while a step is made, and its compact form between steps. */
@NullMarked
package io.github.journeydsl.runtime.internal.state;

import org.jspecify.annotations.NullMarked;
