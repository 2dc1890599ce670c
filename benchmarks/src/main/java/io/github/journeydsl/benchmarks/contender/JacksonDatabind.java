package io.github.journeydsl.benchmarks.contender;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.journeydsl.benchmarks.notation.JsonText;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import java.io.IOException;

/** The same map as JSON, bound to records; nothing is resolved or checked. */
final class JacksonDatabind implements Subject<byte[], SyntheticMap> {

  private final ObjectReader reader = new JsonMapper().readerFor(SyntheticMap.class);

  @Override
  public byte[] input(SyntheticMap map) {
    return JsonText.of(map);
  }

  @Override
  public SyntheticMap run(byte[] json) throws IOException {
    return reader.readValue(json);
  }

  @Override
  public int elements(SyntheticMap map) {
    return map.elements();
  }
}
