package io.github.journeydsl.runtime;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.value.Decimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Skeleton. */
public final class LeadState {
  private LeadState() {}

  /** The id of the lead. */
  public String id() {
    throw new UnsupportedOperationException();
  }
  /** The program by which it is read. */
  public JourneyProgram program() {
    throw new UnsupportedOperationException();
  }
  /** The persona it is. */
  public Optional<String> persona() {
    throw new UnsupportedOperationException();
  }
  /** The phase it is in. */
  public Optional<String> phase() {
    throw new UnsupportedOperationException();
  }
  /** Channels it agreed to. */
  public Set<String> consent() {
    throw new UnsupportedOperationException();
  }
  /** Attributes that were set. */
  public Map<String, AttributeValue> attributes() {
    throw new UnsupportedOperationException();
  }
  /** The score at an instant not before {@link #clock()}. */
  public Decimal score(Instant at) {
    throw new UnsupportedOperationException();
  }
  /** The instances that run. */
  public List<RunningInstance> running() {
    throw new UnsupportedOperationException();
  }
  /** The latest instant it knows of; nothing before the first input. */
  public Optional<Instant> clock() {
    throw new UnsupportedOperationException();
  }
  /** When it is to be woken. */
  public Optional<Instant> nextWake() {
    throw new UnsupportedOperationException();
  }
  /** The compact form; {@link JourneyProgram#read(byte[])} reads it. */
  public byte[] toBytes() {
    throw new UnsupportedOperationException();
  }
  /** The JSON form; {@link JourneyProgram#readJson(String)} reads it. */
  public String toJson() {
    throw new UnsupportedOperationException();
  }
}
