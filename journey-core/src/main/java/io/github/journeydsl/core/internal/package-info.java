/** What the packages of this module share and nobody else sees: invariants, messages, style. */
@NullMarked
package io.github.journeydsl.core.internal;

import org.jspecify.annotations.NullMarked;
