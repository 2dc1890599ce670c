package io.github.journeydsl.benchmarks.contender;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.github.journeydsl.benchmarks.notation.GherkinText;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The same journey as a feature file. */
final class GherkinDocument implements Subject<byte[], List<Envelope>> {

  private final GherkinParser parser = GherkinParser.builder()
      .includeSource(false)
      .includeGherkinDocument(true)
      .includePickles(true)
      .build();

  @Override
  public byte[] input(SyntheticMap map) {
    return GherkinText.of(map).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public List<Envelope> run(byte[] feature) {
    return parser.parse("synthetic.feature", feature).toList();
  }

  @Override
  public int elements(List<Envelope> envelopes) {
    return (int)
        envelopes.stream().filter(envelope -> envelope.getPickle().isPresent()).count();
  }
}
