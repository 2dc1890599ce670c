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

/** The schema of {@code journey test --format json}. */
final class TestSchema {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private TestSchema() {}

  /** What in {@code json} breaks the schema, or is not described by it. */
  static List<Error> strictErrors(String json) {
    try (InputStream in = TestJson.class.getResourceAsStream("test.schema.json")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      JsonNode strict = JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8));
      close(strict);
      return REGISTRY.getSchema(strict).validate(json, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(JsonNode node) {
    boolean open = node.has("required") && node.has("properties");
    if (open && node instanceof ObjectNode object && object.get("required").isArray()) {
      object.put("additionalProperties", false);
    }
    node.forEach(TestSchema::close);
  }
}
