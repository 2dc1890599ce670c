package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Optional;

/**
 * Where an emotion is known from.
 *
 * @param kind the kind of source
 * @param note which source exactly, such as a survey with its date and size
 */
public record Evidence(EvidenceKind kind, Optional<String> note) {
  /** Refuses what the parameters do not allow. */
  public Evidence {
    Invariants.text("from", note);
  }

  /** A kind of source. */
  public static Evidence of(EvidenceKind kind) {
    return new Evidence(kind, Optional.empty());
  }

  /** A kind of source, and which exactly. */
  public static Evidence of(EvidenceKind kind, String note) {
    return new Evidence(kind, Optional.of(note));
  }
}
