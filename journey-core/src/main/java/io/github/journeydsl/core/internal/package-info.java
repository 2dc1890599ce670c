/** What the packages of this module share and nobody else sees: invariants, messages, style. */
package io.github.journeydsl.core.internal;
