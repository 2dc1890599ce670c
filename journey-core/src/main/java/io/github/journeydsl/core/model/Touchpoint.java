package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A point at which people meet us (接点).
 *
 * <pre>{@code
 * Touchpoint.builder()
 *     .id("quotation")
 *     .label("見積もり")
 *     .channel("sales-meeting")
 *     .addOffer("quotation-document")
 *     .addExperience(Experience.builder().persona("yamada").build())
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface Touchpoint {

  /** The id, unique among the touchpoints of the map. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** The id of the channel. */
  Optional<String> channel();

  /** The department in charge. */
  Optional<String> owner();

  /** The ids of the contents that are offered here. */
  List<String> offers();

  /**
   * The buying jobs done here, by tags such as {@code consensus-creation}; they may recur in any
   * phase.
   */
  List<String> jobs();

  /** What we do behind the scenes. */
  List<String> backstage();

  /** What people live through here, one experience per persona. */
  List<Experience> experiences();

  /** What {@code persona} lives through here, if they take part. */
  default Optional<Experience> experience(String persona) {
    return experiences().stream().filter(e -> e.persona().equals(persona)).findFirst();
  }

  /** Refuses values that no touchpoint may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    Invariants.id("channel", channel());
    Invariants.text("owner", owner());
    Invariants.ids("offers", offers());
    Invariants.distinct("offers", offers());
    Invariants.ids("job", jobs());
    Invariants.distinct("job", jobs());
    Invariants.texts("backstage", backstage());
    if (experiences().size() > 1) {
      Invariants.distinct("for", experiences().stream().map(Experience::persona).toList());
    }
  }

  /** An empty builder. */
  static TouchpointBuilder builder() {
    return new TouchpointBuilder();
  }

  /** A builder that starts from this value. */
  default TouchpointBuilder toBuilder() {
    return new TouchpointBuilder().from(this);
  }
}
