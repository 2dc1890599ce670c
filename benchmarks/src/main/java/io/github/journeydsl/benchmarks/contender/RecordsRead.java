package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.notation.JourneyRecords;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of Journey, bound to records of its shape; nothing is resolved or checked. */
final class RecordsRead implements Subject<byte[], JourneyRecords> {

  private final ObjectReader reader = JsonMapper.shared().readerFor(JourneyRecords.class);

  @Override
  public byte[] input(SyntheticMap map) {
    return bytes(map);
  }

  @Override
  public JourneyRecords run(byte[] json) {
    return reader.readValue(json);
  }

  @Override
  public int elements(JourneyRecords records) {
    return records.elements();
  }

  static byte[] bytes(SyntheticMap map) {
    return JsonMapper.shared().writeValueAsBytes(JourneyRecords.of(map));
  }
}
