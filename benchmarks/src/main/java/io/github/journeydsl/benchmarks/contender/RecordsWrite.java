package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.notation.JourneyRecords;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Records in the shape of the JSON form of Journey, to bytes. */
final class RecordsWrite implements Subject<JourneyRecords, byte[]> {

  private final ObjectWriter writer = JsonMapper.shared().writerFor(JourneyRecords.class);

  @Override
  public JourneyRecords input(SyntheticMap map) {
    return JourneyRecords.of(map);
  }

  @Override
  public byte[] run(JourneyRecords records) {
    return writer.writeValueAsBytes(records);
  }

  @Override
  public int elements(byte[] json) {
    return new RecordsRead().run(json).elements();
  }
}
