/** JSON texts as they came, and places in them. */
@NullMarked
package io.github.journeydsl.json.internal.document;

import org.jspecify.annotations.NullMarked;
