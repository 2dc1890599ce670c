package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way on which people meet us. {@link #KNOWN} lists those that need no declaration.
 *
 * <pre>{@code
 * Channel.builder().id("fax").label("FAX").mode(ChannelMode.OFFLINE).build()
 * }</pre>
 */
@Value.Immutable
public interface Channel {

  /** The id, unique among its kind. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** Whether it is met on a screen. */
  Optional<ChannelMode> mode();

  /** The channels that can be used without declaring them. */
  List<Channel> KNOWN = List.of(
      known("website", ChannelMode.ONLINE),
      known("search", ChannelMode.ONLINE),
      known("social", ChannelMode.ONLINE),
      known("media", ChannelMode.ONLINE),
      known("ads", ChannelMode.ONLINE),
      known("email", ChannelMode.ONLINE),
      known("popup", ChannelMode.ONLINE),
      known("webinar", ChannelMode.ONLINE),
      known("event", ChannelMode.OFFLINE),
      known("seminar", ChannelMode.OFFLINE),
      known("sales-meeting", ChannelMode.OFFLINE),
      known("phone", ChannelMode.OFFLINE),
      known("product", ChannelMode.ONLINE),
      known("community", ChannelMode.ONLINE),
      known("partner", ChannelMode.OFFLINE),
      known("postal", ChannelMode.OFFLINE),
      known("support", ChannelMode.ONLINE));

  private static Channel known(String id, ChannelMode mode) {
    return builder().id(id).mode(mode).build();
  }

  /** Refuses values that no channel may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
  }

  /** An empty builder. */
  static ChannelBuilder builder() {
    return new ChannelBuilder();
  }

  /** A builder that starts from this value. */
  default ChannelBuilder toBuilder() {
    return new ChannelBuilder().from(this);
  }
}
