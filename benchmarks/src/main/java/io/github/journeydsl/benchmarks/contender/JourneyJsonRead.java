package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.JourneyJson;

/** JSON to model, every value checked. */
final class JourneyJsonRead implements Subject<byte[], JourneyMap> {

  @Override
  public byte[] input(SyntheticMap map) {
    return RecordsRead.bytes(map);
  }

  @Override
  public JourneyMap run(byte[] json) {
    return JourneyJson.read(json);
  }

  @Override
  public int elements(JourneyMap map) {
    return JourneyLoad.count(map);
  }
}
