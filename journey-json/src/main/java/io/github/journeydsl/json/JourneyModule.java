package io.github.journeydsl.json;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.internal.Form;
import io.github.journeydsl.json.internal.ModelForms;
import io.github.journeydsl.json.internal.Problems;
import io.github.journeydsl.json.internal.Source;
import io.github.journeydsl.json.internal.Stopped;
import java.io.Serial;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper to write and read a {@link JourneyMap} and every other type of the
 * model, alone or inside your own types.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new JourneyModule()).build();
 * String json = mapper.writeValueAsString(map);
 * JourneyMap same = mapper.readValue(json, JourneyMap.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too. Layout, limits and what follows a map are the
 * mapper's affair. What is JSON but no map is refused with a {@link JourneyJsonException}, which
 * tells all mistakes of the value in one run, whatever the mapper is told about unknown fields;
 * what is not JSON, with the exceptions of Jackson. References are not checked: that is the work of
 * rules.
 */
public final class JourneyModule extends SimpleModule {
  @Serial
  private static final long serialVersionUID = 1L;

  /** A module to hand to the builder of a mapper. */
  public JourneyModule() {
    this(warning -> {});
  }

  /**
   * The same, which tells of the fields that it leaves out of documents of a later minor version.
   *
   * @param warnings takes each warning, in the thread that reads
   */
  public JourneyModule(Consumer<Diagnostic> warnings) {
    super("journey");
    ModelForms.all().forEach(entry -> add(entry, warnings));
  }

  private <T> void add(ModelForms.Entry<T> entry, Consumer<Diagnostic> warnings) {
    addSerializer(entry.type(), new FormSerializer<>(entry.form()));
    addDeserializer(entry.type(), new FormDeserializer<>(entry.form(), warnings));
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
    private final Consumer<Diagnostic> warnings;

    FormDeserializer(Form<T> form, Consumer<Diagnostic> warnings) {
      this.form = form;
      this.warnings = warnings;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      Problems problems = new Problems(JsonLimits.defaults().errors());
      T value = null;
      try {
        value = new Source(parser, problems).read(form);
      } catch (Stopped e) {
        // why is among the problems
      }
      List<Diagnostic> found = new ProblemReport(JourneyJson.NAME, problems).diagnostics();
      if (value == null || problems.hasErrors()) {
        throw JourneyJsonException.of(found);
      }
      found.forEach(warnings);
      return value;
    }
  }
}
