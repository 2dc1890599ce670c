package io.github.journeydsl.runtime.internal.state;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.compile.Names;
import io.github.journeydsl.runtime.internal.compile.Symbols;
import io.github.journeydsl.runtime.internal.json.JsonObject;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A lead with its names written out, as JSON values, and back. */
public final class LeadJson {

  private final Names names;
  private final List<Definition> definitions;

  /** With the names of a program. */
  public LeadJson(Names names, List<Definition> definitions) {
    this.names = names;
    this.definitions = definitions;
  }

  /** The lead as JSON values; what is empty is left out. */
  public Map<String, Object> write(Lead lead) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("lead", lead.id);
    if (lead.clock != Lead.UNHEARD) {
      fields.put("clock", time(lead.clock));
    }
    putIf(fields, "known", lead.known, lead.known);
    if (lead.phase >= 0) {
      fields.put("phase", names.phases.name(lead.phase));
    }
    if (lead.persona >= 0) {
      fields.put("persona", names.personas.name(lead.persona));
    }
    List<String> consent = lead.consent.stream().mapToObj(names.channels::name).toList();
    putIf(fields, "consent", consent, !consent.isEmpty());
    Map<String, Object> withdrawn = new LinkedHashMap<>();
    lead.withdrawn.forEach((channel, at) ->
        withdrawn.put(channel == Lead.ALL ? "*" : names.channels.name(channel), time(at)));
    putIf(fields, "withdrawn", withdrawn, !withdrawn.isEmpty());
    attributes(fields, lead.attributes);
    times(fields, "counted", lead.counted, number -> names.counted.name(number).toString());
    times(fields, "windows", lead.windows, names.windows::name);
    putIf(fields, "sent", times(lead.sent), lead.sent.size() > 0);
    score(fields, lead);
    if (lead.factsDue != Clockwork.NEVER) {
      fields.put("factsDue", time(lead.factsDue));
    }
    visits(fields, lead);
    List<Object> instances = new ArrayList<>();
    lead.instances.forEach(instance -> instances.add(write(instance)));
    putIf(fields, "instances", instances, !instances.isEmpty());
    List<Object> remembered = new ArrayList<>();
    for (int place = 0; place < lead.remembered.size(); place++) {
      remembered.add(Long.toHexString(lead.remembered.get(place)));
    }
    putIf(fields, "remembered", remembered, !remembered.isEmpty());
    return fields;
  }

  private static void putIf(
      Map<String, Object> fields, String name, Object value, boolean isThere) {
    if (isThere) {
      fields.put(name, value);
    }
  }

  private static String time(long at) {
    return Instant.ofEpochMilli(at).toString();
  }

  private void attributes(
      Map<String, Object> fields, SortedMap<Integer, AttributeValue> attributes) {
    Map<String, Object> values = new LinkedHashMap<>();
    attributes.forEach((number, value) -> values.put(names.attributes.name(number), plain(value)));
    putIf(fields, "attributes", values, !values.isEmpty());
  }

  private static Object plain(AttributeValue value) {
    if (value instanceof AttributeValue.Number number) {
      return number.value().value();
    }
    return value instanceof AttributeValue.Flag flag
        ? flag.value()
        : ((AttributeValue.Text) value).value();
  }

  private static List<Object> times(Times times) {
    List<Object> instants = new ArrayList<>();
    for (int place = 0; place < times.size(); place++) {
      instants.add(time(times.get(place)));
    }
    return instants;
  }

  private static void times(
      Map<String, Object> fields,
      String name,
      @Nullable Times[] all,
      Function<Integer, String> key) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int number = 0; number < all.length; number++) {
      Times times = all[number];
      if (times != null && times.size() > 0) {
        values.put(key.apply(number), times(times));
      }
    }
    putIf(fields, name, values, !values.isEmpty());
  }

  private static void score(Map<String, Object> fields, Lead lead) {
    putIf(fields, "points", lead.points, lead.points != 0);
    List<Object> awards = new ArrayList<>();
    for (int award = 0; award < lead.awards.size(); award++) {
      awards.add(List.of(time(lead.awards.at(award)), lead.awards.points(award)));
    }
    putIf(fields, "awards", awards, !awards.isEmpty());
    Map<String, Object> usages = new LinkedHashMap<>();
    for (int number = 0; number < lead.usages.length; number++) {
      Usage usage = lead.usages[number];
      if (usage != null && !usage.isEmpty()) {
        List<Object> periods = new ArrayList<>(List.of(usage.period, usage.used));
        if (usage.periodBefore != Long.MIN_VALUE) {
          periods.addAll(List.of(usage.periodBefore, usage.usedBefore));
        }
        usages.put(Integer.toString(number), periods);
      }
    }
    putIf(fields, "limits", usages, !usages.isEmpty());
  }

  private void visits(Map<String, Object> fields, Lead lead) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int number = 0; number < lead.visits.length; number++) {
      Visits visits = lead.visits[number];
      if (visits != null) {
        values.put(names.histories.name(number), List.of(visits.count, time(visits.last)));
      }
    }
    putIf(fields, "entered", values, !values.isEmpty());
  }

  private Map<String, Object> write(Instance instance) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Definition definition = instance.definition;
    fields.put("scenario", definition.scenario());
    fields.put("definition", definition.fingerprint());
    fields.put("instance", instance.number);
    fields.put("entered", time(instance.entered));
    fields.put("step", definition.steps().get(instance.place));
    fields.put("place", instance.place);
    if (instance.due != Clockwork.NEVER) {
      fields.put("due", time(instance.due));
    }
    if (definition.op(instance.place) instanceof Op.Send) {
      fields.put("reached", time(instance.reached));
    }
    putIf(fields, "waitsForHandOff", true, instance.waitsForHandOff);
    putIf(fields, "lag", instance.lag, instance.lag != 0);
    putIf(fields, "shift", instance.shift, instance.shift != 0);
    putIf(fields, "sends", instance.sends, instance.sends != 0);
    putIf(fields, "steps", instance.steps, instance.steps != 0);
    putIf(fields, "quarantined", true, instance.quarantined);
    if (instance.target >= 0) {
      fields.put("movedTo", names.phases.name(instance.target));
    }
    List<Object> rounds = new ArrayList<>();
    for (int depth = 0; depth < definition.rounds(instance.place); depth++) {
      rounds.add(List.of(instance.round(depth), time(instance.start(depth))));
    }
    putIf(fields, "rounds", rounds, !rounds.isEmpty());
    attributes(fields, instance.attributes);
    return fields;
  }

  /**
   * The lead that JSON values hold.
   *
   * @param newLead makes an empty one
   * @throws IllegalArgumentException if they hold none
   */
  public Lead read(JsonObject json, Function<String, Lead> newLead) {
    Lead lead = newLead.apply(json.text("lead"));
    lead.clock = json.has("clock") ? instant(json.value("clock")) : Lead.UNHEARD;
    lead.known = json.flag("known");
    lead.phase = json.has("phase") ? number(names.phases, json.text("phase")) : -1;
    lead.persona = json.has("persona") ? number(names.personas, json.text("persona")) : -1;
    json.list("consent")
        .forEach(id -> lead.consent.set(number(names.channels, String.valueOf(id))));
    JsonObject withdrawn = json.object("withdrawn");
    for (String id : withdrawn.names()) {
      int channel = id.equals("*") ? Lead.ALL : number(names.channels, id);
      lead.withdrawn.put(channel, instant(withdrawn.value(id)));
    }
    attributes(json, lead.attributes);
    Symbols<String> counted = new Symbols<>();
    names.counted.names().stream().map(EventPattern::toString).forEach(counted::number);
    times(json.object("counted"), lead.counted, counted);
    times(json.object("windows"), lead.windows, names.windows);
    json.list("sent").forEach(at -> lead.sent.add(instant(at), Integer.MAX_VALUE));
    score(json, lead);
    lead.factsDue = json.has("factsDue") ? instant(json.value("factsDue")) : Clockwork.NEVER;
    JsonObject entered = json.object("entered");
    for (String id : entered.names()) {
      List<?> visits = entered.list(id);
      Visits of = lead.visits(number(names.histories, id));
      of.count = Math.toIntExact(whole(visits, 0));
      of.last = instant(at(visits, 1));
    }
    json.list("instances").forEach(one -> lead.instances.add(instance(JsonObject.of(one))));
    List<?> remembered = json.list("remembered");
    for (Object hash : remembered) {
      lead.remembered.add(
          Long.parseUnsignedLong(String.valueOf(hash), 16) & Remembered.BITS, remembered.size());
    }
    return lead;
  }

  private static int number(Symbols<String> of, String id) {
    int number = of.find(id);
    if (number < 0) {
      throw new IllegalArgumentException("this program does not know \"" + id + "\"");
    }
    return number;
  }

  private static long instant(Object value) {
    try {
      return Instant.parse(String.valueOf(value)).toEpochMilli();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + value + "\" was to be an instant", e);
    }
  }

  private static Object at(List<?> list, int place) {
    if (place >= list.size()) {
      throw new IllegalArgumentException("the list " + list + " is too short");
    }
    return Objects.requireNonNull(list.get(place));
  }

  private static long whole(List<?> list, int place) {
    if (at(list, place) instanceof BigDecimal number) {
      return number.longValueExact();
    }
    throw new IllegalArgumentException("the list " + list + " was to hold numbers");
  }

  private void attributes(JsonObject json, SortedMap<Integer, AttributeValue> attributes) {
    JsonObject values = json.object("attributes");
    for (String name : values.names()) {
      attributes.put(number(names.attributes, name), attribute(values.value(name)));
    }
  }

  private static AttributeValue attribute(Object value) {
    if (value instanceof BigDecimal number) {
      return new AttributeValue.Number(new Decimal(number));
    }
    return value instanceof Boolean flag
        ? AttributeValue.of(flag)
        : AttributeValue.of(String.valueOf(value));
  }

  private static void times(JsonObject json, @Nullable Times[] all, Symbols<String> keys) {
    for (String key : json.names()) {
      Times times = Lead.times(all, number(keys, key));
      json.list(key).forEach(at -> times.add(instant(at), Integer.MAX_VALUE));
    }
  }

  private static void score(JsonObject json, Lead lead) {
    lead.points = json.has("points") ? json.number("points") : 0;
    for (Object award : json.list("awards")) {
      List<?> pair = award instanceof List<?> list ? list : List.of();
      lead.awards.add(instant(at(pair, 0)), whole(pair, 1));
    }
    JsonObject limits = json.object("limits");
    for (String key : limits.names()) {
      List<?> periods = limits.list(key);
      int number = Integer.parseInt(key);
      if (number < 0 || number >= lead.usages.length) {
        throw new IllegalArgumentException("there is no limit " + key);
      }
      Usage usage = lead.usage(number);
      usage.period = whole(periods, 0);
      usage.used = whole(periods, 1);
      if (periods.size() > 2) {
        usage.periodBefore = whole(periods, 2);
        usage.usedBefore = whole(periods, 3);
      }
    }
  }

  private Instance instance(JsonObject json) {
    String fingerprint = json.text("definition");
    Definition definition = definitions.stream()
        .filter(one -> one.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("this program does not know the scenario \""
            + json.text("scenario") + "\" as it was when the lead entered"));
    Instance instance =
        new Instance(definition, json.count("instance"), instant(json.value("entered")));
    instance.place = json.count("place");
    if (instance.place >= definition.ops().size()) {
      throw new IllegalArgumentException("\"place\" cannot be " + instance.place);
    }
    instance.due = json.has("due") ? instant(json.value("due")) : Clockwork.NEVER;
    instance.reached = json.has("reached") ? instant(json.value("reached")) : 0;
    instance.waitsForHandOff = json.flag("waitsForHandOff");
    instance.lag = json.has("lag") ? json.number("lag") : 0;
    instance.shift = json.has("shift") ? json.number("shift") : 0;
    instance.sends = json.has("sends") ? json.count("sends") : 0;
    instance.steps = json.has("steps") ? json.count("steps") : 0;
    instance.quarantined = json.flag("quarantined");
    instance.target = json.has("movedTo") ? number(names.phases, json.text("movedTo")) : -1;
    List<?> rounds = json.list("rounds");
    for (int depth = 0; depth < definition.rounds(instance.place); depth++) {
      List<?> pair = at(rounds, depth) instanceof List<?> list ? list : List.of();
      instance.repeat(depth, Math.toIntExact(whole(pair, 0)), instant(at(pair, 1)));
    }
    attributes(json, instance.ownAttributes());
    return instance;
  }
}
