package io.github.journeydsl.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema of what a command says with {@code --format json}. */
final class OutputSchema {

  static final OutputSchema CHECK = new OutputSchema("check.schema.json");
  static final OutputSchema DIFF = new OutputSchema("diff.schema.json");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final String file;

  private OutputSchema(String file) {
    this.file = file;
  }

  JsonNode text() {
    try (InputStream in = CheckJson.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What in {@code json} breaks the schema. */
  List<Error> errors(String json) {
    return REGISTRY.getSchema(text()).validate(json, InputFormat.JSON);
  }

  /** The same, where properties that the schema does not describe are errors as well. */
  List<Error> strictErrors(String json) {
    JsonNode strict = text().deepCopy();
    close(strict);
    return REGISTRY.getSchema(strict).validate(json, InputFormat.JSON);
  }

  private static void close(JsonNode node) {
    boolean open = node.has("required") && node.has("properties");
    if (open && node instanceof ObjectNode object && object.get("required").isArray()) {
      object.put("additionalProperties", false);
    }
    node.forEach(OutputSchema::close);
  }
}
