/** JSON as far as states need it: this module depends on no library that reads it. */
@NullMarked
package io.github.journeydsl.runtime.internal.json;

import org.jspecify.annotations.NullMarked;
