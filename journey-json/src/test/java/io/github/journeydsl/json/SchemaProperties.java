package io.github.journeydsl.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader agree, as an independent validator sees it. */
class SchemaProperties {

  private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(JourneyJson.schema(), InputFormat.JSON);

  /**
   * What the model refuses and a schema cannot say, by the key of the requirement: what concerns
   * several values of one object, what must be computed. {@code docs/json.md} lists it for users.
   */
  private static final Set<String> BEYOND_THE_SCHEMA = Set.of(
      "invariant.range",
      "invariant.distinct",
      "invariant.weights",
      "invariant.digits",
      "invariant.amount",
      "invariant.amount-none",
      "invariant.amount-empty",
      "invariant.one-currency",
      "invariant.positive-span",
      "invariant.unicode",
      "invariant.year",
      "invariant.declared-role");

  /** Dates that are not in the calendar, time zones nobody knows. */
  private static final Set<String> LOOKED_UP =
      Set.of("expect.date", "expect.date-time", "expect.date-range", "expect.time-zone");

  /** The bounds of a span depend on its unit, those of a quorum on the group. */
  private static final Pattern COMPUTED_BOUND = Pattern.compile(
      ".*/(span|every|within|upTo|validFor|duration|per|companySize|approvers)(/people)?");

  private final JsonMapper mapper = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  @Test
  void theGoldenFileFits() {
    assertThat(errors(JourneyJson.write(RichJourney.map()))).isEmpty();
  }

  @Property(tries = 300)
  void whatIsWrittenFits(@ForAll("maps") JourneyMap map) {
    String json = JourneyJson.write(map);
    assertThat(errors(json)).as(json).isEmpty();
  }

  @Property(tries = 2_000)
  void bothRefuseTheSameChanges(
      @ForAll("maps") JourneyMap map,
      @ForAll @IntRange(min = 0, max = 1_000_000) int where,
      @ForAll Mutation mutation) {
    JsonNode document = mapper.readTree(JourneyJson.write(map));
    mutation.at(where % Mutation.places(document), document);
    String json = mapper.writeValueAsString(document);
    List<Diagnostic> refused = refused(json);
    if (errors(json).isEmpty()) {
      assertThat(refused).as(json).allMatch(SchemaProperties::isBeyondTheSchema);
    } else {
      assertThat(refused).as(() -> errors(json) + "\n" + json).isNotEmpty();
    }
  }

  private static List<?> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static List<Diagnostic> refused(String json) {
    try {
      JourneyJson.read(json);
      return List.of();
    } catch (JourneyJsonException e) {
      return e.diagnostics();
    }
  }

  private static boolean isBeyondTheSchema(Diagnostic diagnostic) {
    Message message = diagnostic.message();
    List<Message> arguments = message.arguments();
    String last = arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1).key();
    boolean looked = message.key().equals("unexpected-value")
        && LOOKED_UP.contains(arguments.get(0).key());
    boolean computed = (last.equals("invariant.between") || message.key().startsWith("unexpected"))
        && COMPUTED_BOUND.matcher(diagnostic.pointer().orElse("")).matches();
    return looked
        || computed
        || BEYOND_THE_SCHEMA.contains(last)
        || BEYOND_THE_SCHEMA.contains(message.key());
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.any();
  }
}
