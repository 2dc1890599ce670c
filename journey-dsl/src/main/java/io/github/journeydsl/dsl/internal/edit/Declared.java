package io.github.journeydsl.dsl.internal.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement, and where it stands.
 *
 * @param sheet the text
 * @param phrase the statement
 * @param around the block it stands in
 * @param owner the statement whose block that is; nothing at the top level
 */
record Declared(
    Sheet sheet, Phrase phrase, Block around, @Nullable Phrase owner) {

  /** Puts others beside it, or takes it away. */
  Placing placing() {
    return new Placing(sheet, around, owner);
  }

  /** Its block, if it has one. */
  Optional<Block> block() {
    return phrase.blocks().stream().findFirst();
  }

  /** A statement of its block. */
  Declared inside(Block block, Phrase inner) {
    return new Declared(sheet, /* phrase= */ inner, block, /* owner= */ phrase);
  }

  /** Whether it is a role of the DMU. */
  boolean isInDmu() {
    return owner != null && owner.keyword().equals("dmu");
  }

  /** Whether its lines have a blank line above them. */
  boolean hasBlankAbove() {
    int start = sheet.attachedStart(phrase);
    return start > 0 && sheet.part(sheet.lineAbove(start), start).isBlank();
  }
}
