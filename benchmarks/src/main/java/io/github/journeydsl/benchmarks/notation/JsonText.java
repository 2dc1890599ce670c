package io.github.journeydsl.benchmarks.notation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import java.io.UncheckedIOException;

/** A map as JSON, without white space. */
public final class JsonText {

  private JsonText() {}

  /** The bytes. */
  public static byte[] of(SyntheticMap map) {
    try {
      return new JsonMapper().writeValueAsBytes(map);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
