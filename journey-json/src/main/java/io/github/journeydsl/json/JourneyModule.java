package io.github.journeydsl.json;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.internal.Form;
import io.github.journeydsl.json.internal.JourneyForms;
import io.github.journeydsl.json.internal.Refusal;
import io.github.journeydsl.json.internal.Source;
import java.io.Serial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper to write and read a {@link JourneyMap}, alone or inside your own types.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new JourneyModule()).build();
 * String json = mapper.writeValueAsString(map);
 * JourneyMap same = mapper.readValue(json, JourneyMap.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too. Layout, limits and what follows a map are the
 * mapper's affair. What is JSON but no map is refused with a {@link JourneyJsonException}, whatever
 * the mapper is told about unknown fields; what is not JSON, with the exceptions of Jackson.
 */
public final class JourneyModule extends SimpleModule {
  @Serial
  private static final long serialVersionUID = 1L;

  /** A module to hand to the builder of a mapper. */
  public JourneyModule() {
    super("journey");
    addSerializer(JourneyMap.class, new FormSerializer<>(JourneyForms.JOURNEY));
    addDeserializer(JourneyMap.class, new FormDeserializer<>(JourneyForms.JOURNEY));
  }

  private static final class FormSerializer<T> extends ValueSerializer<T> {
    private final Form<T> form;

    FormSerializer(Form<T> form) {
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      form.write(value, out);
    }
  }

  private static final class FormDeserializer<T> extends ValueDeserializer<T> {
    private final Form<T> form;

    FormDeserializer(Form<T> form) {
      this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return form.read(new Source(parser));
      } catch (Refusal e) {
        throw new JourneyJsonException(e.problem(), e.pointer(), e.location(), e);
      }
    }
  }
}
