package io.github.journeydsl.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One small change somewhere in a document. */
enum Mutation {
  REMOVE,
  RENAME,
  NULL,
  TRUE,
  NUMBER,
  LARGE_NUMBER,
  FRACTION,
  NEGATIVE,
  EMPTY_TEXT,
  BLANK_TEXT,
  OTHER_TEXT,
  CAPITALS,
  TWO_WORDS,
  LONGER_TEXT,
  SHORTER_TEXT,
  EMPTY_LIST,
  EMPTY_OBJECT,
  TWICE,
  WRAPPED;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The values of a document that can be changed, its version apart. */
  static int places(JsonNode document) {
    return holders(document).size();
  }

  /** Changes the value that has this number. */
  void at(int place, JsonNode document) {
    Holder holder = holders(document).get(place);
    if (holder.node instanceof ObjectNode object) {
      change(object, holder.name);
    } else if (holder.node instanceof ArrayNode array) {
      change(array, holder.index);
    }
  }

  private void change(ObjectNode object, String name) {
    JsonNode value = object.get(name);
    if (this == REMOVE) {
      object.remove(name);
    } else if (this == RENAME) {
      object.remove(name);
      object.set(name + "s", value);
    } else {
      object.set(name, changed(value));
    }
  }

  private void change(ArrayNode array, int index) {
    if (this == REMOVE) {
      array.remove(index);
    } else if (this == TWICE) {
      array.add(array.get(index).deepCopy());
    } else {
      array.set(index, changed(array.get(index)));
    }
  }

  private JsonNode changed(JsonNode value) {
    String text = value.isString() ? value.stringValue() : "x";
    return switch (this) {
      case NULL -> JSON.nullNode();
      case TRUE -> JSON.booleanNode(true);
      case NUMBER -> JSON.numberNode(7);
      case LARGE_NUMBER -> JSON.numberNode(3_000_000_000L);
      case FRACTION -> JSON.numberNode(new BigDecimal("3.5"));
      case NEGATIVE -> JSON.numberNode(-7);
      case EMPTY_TEXT -> JSON.stringNode("");
      case BLANK_TEXT -> JSON.stringNode(" \u3000");
      case OTHER_TEXT -> JSON.stringNode("none-such");
      case CAPITALS -> JSON.stringNode(text.toUpperCase(Locale.ROOT));
      case TWO_WORDS -> JSON.stringNode(text + " x");
      case LONGER_TEXT -> JSON.stringNode(text + "0");
      case SHORTER_TEXT -> JSON.stringNode(text.substring(text.length() / 2));
      case EMPTY_LIST -> JSON.arrayNode();
      case EMPTY_OBJECT -> JSON.objectNode();
      default -> JSON.arrayNode().add(value);
    };
  }

  private record Holder(JsonNode node, String name, int index) {}

  private static List<Holder> holders(JsonNode node) {
    List<Holder> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(JsonNode node, List<Holder> found) {
    for (String name : node.propertyNames()) {
      if (!name.equals("journey")) {
        found.add(new Holder(node, name, 0));
      }
      collect(node.get(name), found);
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      found.add(new Holder(node, "", index));
      collect(node.get(index), found);
    }
  }
}
