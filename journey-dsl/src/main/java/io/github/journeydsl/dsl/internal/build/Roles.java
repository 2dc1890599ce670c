package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.model.StakeholderRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The roles of a map. A role may be declared at the top level, of a library say, and be made part
 * of the DMU elsewhere; then both are one role, with the label of whichever gives one.
 */
final class Roles {

  private final Map<String, StakeholderRole> declared = new LinkedHashMap<>();
  private final Map<String, StakeholderRole> dmu = new LinkedHashMap<>();

  /** Adds a role of the top level. */
  void declare(StakeholderRole role) {
    declared.putIfAbsent(role.id(), role);
  }

  /** Adds a role of the DMU. */
  void include(StakeholderRole role) {
    dmu.putIfAbsent(role.id(), role);
  }

  /** The role {@code id} of the top level. */
  Optional<StakeholderRole> declared(String id) {
    return Optional.ofNullable(declared.get(id));
  }

  /** The role {@code id} of the DMU. */
  Optional<StakeholderRole> included(String id) {
    return Optional.ofNullable(dmu.get(id));
  }

  List<StakeholderRole> ofDmu() {
    return dmu.values().stream()
        .map(role -> labelled(role, declared.get(role.id())))
        .toList();
  }

  List<StakeholderRole> besides() {
    return declared.values().stream()
        .filter(role -> !dmu.containsKey(role.id()))
        .toList();
  }

  private static StakeholderRole labelled(
      StakeholderRole role, @Nullable StakeholderRole elsewhere) {
    boolean unlabelled = role.label().equals(role.id());
    return unlabelled && elsewhere != null
        ? role.toBuilder().label(elsewhere.label()).build()
        : role;
  }
}
