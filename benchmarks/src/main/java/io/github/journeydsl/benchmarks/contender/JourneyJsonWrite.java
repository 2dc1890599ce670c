package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.JourneyJson;
import io.github.journeydsl.json.JourneyModule;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Model to the same bytes as {@link RecordsWrite}, without white space. */
final class JourneyJsonWrite implements Subject<JourneyMap, byte[]> {

  private final ObjectWriter writer =
      JsonMapper.builder().addModule(new JourneyModule()).build().writerFor(JourneyMap.class);

  @Override
  public JourneyMap input(SyntheticMap map) {
    return JourneyJson.read(RecordsRead.bytes(map));
  }

  @Override
  public byte[] run(JourneyMap map) {
    return writer.writeValueAsBytes(map);
  }

  @Override
  public int elements(byte[] json) {
    return JourneyLoad.count(JourneyJson.read(json));
  }
}
