package io.github.journeydsl.core.analysis;

import java.util.List;
import java.util.Optional;

/**
 * One cell of the DMU coverage matrix.
 *
 * @param phase the id of the phase
 * @param role the id of the role
 * @param required whether the map must cover the role
 * @param status how far the phase covers it
 * @param personas the ids of the personas who take part in this role, in the order they appear
 * @param reason why the role is absent, if it is
 */
public record CoverageCell(
    String phase,
    String role,
    boolean required,
    CoverageStatus status,
    List<String> personas,
    Optional<String> reason) {

  /** Copies the list. */
  public CoverageCell {
    personas = List.copyOf(personas);
  }

  /** Whether a required role is missing. */
  public boolean isHole() {
    return required && status == CoverageStatus.MISSING;
  }
}
