package io.github.journeydsl.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the JSON Schema of the format out of its forms and a table of descriptions. */
final class SchemaOfForms {

  static final String ID = "https://github.com/journeydsl/journey/schema/1.0";

  private final Map<String, String> descriptions;
  private final Set<String> described = new TreeSet<>();
  private final Map<String, Object> definitions = new TreeMap<>();
  private final Map<String, Shape> shapes = new TreeMap<>();

  SchemaOfForms(Map<String, String> descriptions) {
    this.descriptions = descriptions;
  }

  /** The schema of whole documents. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", ID);
    schema.put("title", "Journey map, version " + FormatVersion.CURRENT);
    schema.putAll(object((Shape.ObjectOf) JourneyForms.JOURNEY.shape(), "journey", ""));
    schema.put("$defs", definitions);
    return schema;
  }

  /** The entries of the table that were used. */
  Set<String> described() {
    return described;
  }

  private Map<String, Object> of(Form<?> form) {
    Shape shape = form.shape();
    if (shape instanceof Shape.ObjectOf object) {
      return reference(name(object.name()), shape, name -> define(name, object(object, name, "")));
    }
    if (shape instanceof Shape.Choice choice) {
      return reference(name(choice.name()), shape, name -> define(name, choice(choice, name)));
    }
    if (shape instanceof Shape.Text text && form instanceof TextForm<?> named) {
      return reference(
          named.expected().key().replace("expect.", ""),
          shape,
          name -> define(name, text(text, name)));
    }
    return inline(shape);
  }

  private Map<String, Object> inline(Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (shape instanceof Shape.Word word) {
      schema.put("enum", word.words());
    } else if (shape instanceof Shape.Whole whole) {
      schema.put("type", "integer");
      schema.put("minimum", whole.least());
      schema.put("maximum", whole.most());
    } else if (shape instanceof Shape.Number) {
      schema.put("type", "number");
    } else if (shape instanceof Shape.Flag) {
      schema.put("type", "boolean");
    } else if (shape instanceof Shape.ListOf list) {
      schema.put("type", "array");
      schema.put("items", of(list.element()));
      putIf(list.least() > 0, schema, "minItems", list.least());
      putIf(list.distinct(), schema, "uniqueItems", true);
    } else if (shape instanceof Shape.Either either) {
      schema.put("anyOf", either.forms().stream().map(this::of).toList());
    } else {
      throw new IllegalStateException(shape.toString());
    }
    return schema;
  }

  private Map<String, Object> text(Shape.Text text, String name) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description(name));
    schema.put("type", "string");
    schema.put("pattern", text.pattern());
    putIf(!text.format().isEmpty(), schema, "format", text.format());
    return schema;
  }

  private Map<String, Object> object(Shape.ObjectOf object, String name, String kind) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (!kind.isEmpty()) {
      properties.put("kind", Map.of("const", kind));
      required.add("kind");
    }
    for (Field<?, ?> field : object.fields()) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", description(name, field.name()));
      property.putAll(of(field.form()));
      properties.put(field.name(), property);
      boolean needed = field.form().shape() instanceof Shape.ListOf list && list.least() > 0;
      if (field.required() || needed) {
        required.add(field.name());
      }
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description(name));
    schema.put("type", "object");
    putIf(!required.isEmpty(), schema, "required", required);
    putIf(object.least() > 0, schema, "minProperties", object.least());
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> choice(Shape.Choice choice, String name) {
    List<Object> kinds = new ArrayList<>();
    choice.kinds().forEach((word, form) -> {
      Shape.ObjectOf object = (Shape.ObjectOf) form.shape();
      kinds.add(
          reference(name(object.name()), object, own -> define(own, object(object, own, word))));
    });
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description(name));
    schema.put("oneOf", kinds);
    return schema;
  }

  private Map<String, Object> reference(String name, Shape shape, Consumer<String> definition) {
    String free = name;
    for (int n = 2; shapes.containsKey(free) && !shapes.get(free).equals(shape); n++) {
      free = name + "-" + n;
    }
    if (shapes.putIfAbsent(free, shape) == null) {
      definition.accept(free);
    }
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", "#/$defs/" + free);
    return reference;
  }

  private void define(String name, Map<String, Object> schema) {
    definitions.put(name, schema);
  }

  private static String name(String key) {
    return key.replace("a.", "");
  }

  private String description(String key) {
    described.add(key);
    return descriptions.getOrDefault(key, "MISSING " + key);
  }

  /** A field has its own entry, or the one that it shares with others of its name. */
  private String description(String definition, String field) {
    String own = definition + "." + field;
    return description(descriptions.containsKey(own) ? own : "*." + field);
  }

  private static void putIf(boolean holds, Map<String, Object> schema, String key, Object value) {
    if (holds) {
      schema.put(key, value);
    }
  }
}
