package io.github.journeydsl.examples;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.json.JourneyJsonException;
import io.github.journeydsl.json.JourneyModule;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Uses a Jackson mapper of one's own, and maps and their parts inside of own types. */
public final class OwnMapper {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new JourneyModule())
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE) // for own types only
      .enable(SerializationFeature.INDENT_OUTPUT)
      .build();

  private OwnMapper() {}

  /**
   * What an app keeps of a customer.
   *
   * @param customerName who it is
   * @param yearlyRevenue what they buy
   * @param keyContacts the personas that were met
   * @param journey how they buy
   */
  public record Customer(
      String customerName, Money yearlyRevenue, List<Persona> keyContacts, JourneyMap journey) {}

  /** Runs the example. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    JourneyMap journey = BuildAMap.map();
    Customer customer =
        new Customer("検査機器", Money.of(5_000_000, "JPY"), journey.personas(), journey);
    String json = MAPPER.writeValueAsString(customer);
    out.println(json.lines().limit(6).reduce("", (lines, line) -> lines + line + "\n"));
    out.println("same again: " + MAPPER.readValue(json, Customer.class).equals(customer));
    try {
      MAPPER.readValue(json.replace("\"amount\"", "\"amonut\""), Customer.class);
    } catch (JourneyJsonException e) {
      e.diagnostics().forEach(diagnostic -> out.println(diagnostic.summary()));
    }
  }
}
