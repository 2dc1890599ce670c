package io.github.journeydsl.core;

import java.util.function.Consumer;

/**
 * A property of the model: its name, and what sets it.
 *
 * @param name the name, as a refusal gives it
 * @param setter what builds something with the property set to a value
 */
public record Field(String name, Consumer<String> setter) {

  /** The attempt to set it to a value it may not have. */
  public Refusal refusing(String bad) {
    return Refusal.of(name, bad, () -> setter.accept(bad));
  }

  @Override
  public String toString() {
    return name;
  }
}
