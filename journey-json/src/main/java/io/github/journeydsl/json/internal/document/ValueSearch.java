package io.github.journeydsl.json.internal.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds values in one pass over a document; what holds none of them is skipped. */
public final class ValueSearch {

  private final Document document;
  private final Map<Wanted, FoundValue> found = new HashMap<>();
  private final Map<Wanted, Integer> ranks = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final List<Wanted> within = new ArrayList<>();

  private ValueSearch(Document document) {
    this.document = document;
  }

  /** What was found; whatever is not there is left out. */
  public static Map<Wanted, FoundValue> of(Document document, Collection<Wanted> wanted) {
    ValueSearch search = new ValueSearch(document);
    if (wanted.isEmpty()) {
      return search.found;
    }
    Node root = new Node();
    for (Wanted one : wanted) {
      root.descend(one.pointer()).wanted.add(one);
    }
    try (JsonParser parser = document.parser()) {
      parser.nextToken();
      search.value(root, parser);
    } catch (JacksonException e) {
      // what stands behind a mistake of syntax is not found
    }
    return search.found;
  }

  /** The current value, which is that of {@code node} or, without one, within a wanted object. */
  private void value(@Nullable Node node, JsonParser parser) {
    List<Wanted> here = node == null ? List.of() : node.wanted;
    for (Wanted wanted : here) {
      found.put(wanted, here(parser));
      if (wanted.value().isPresent()) {
        within.add(wanted);
      }
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        step(name, node, parser);
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
        step(String.valueOf(index), node, parser);
      }
    } else if (!within.isEmpty()) {
      compare(parser);
    }
    within.removeAll(here);
  }

  private void step(String name, @Nullable Node node, JsonParser parser) {
    Node child = node == null ? null : node.children.get(name);
    if (child == null && within.isEmpty()) {
      parser.skipChildren();
    } else {
      path.addLast(name);
      value(child, parser);
      path.removeLast();
    }
  }

  private void compare(JsonParser parser) {
    String text = parser.getString();
    for (Wanted wanted : within) {
      String value = wanted.value().orElseThrow();
      if (text.equals(value) || text.endsWith(" " + value)) { // as in "download guide"
        int rank = rank(wanted) + (text.equals(value) ? 0 : 1);
        if (rank < ranks.getOrDefault(wanted, Integer.MAX_VALUE)) {
          ranks.put(wanted, rank);
          found.put(wanted, here(parser));
        }
      }
    }
  }

  /** The smaller, the better: a field that is called so, then the nearest one. */
  private int rank(Wanted wanted) {
    String keyword = wanted.keyword().orElse("").replace("-", "");
    boolean named = !keyword.isEmpty()
        && path.stream()
            .anyMatch(name -> name.regionMatches(true, 0, keyword, 0, keyword.length()));
    return path.size() + (named ? 0 : 10_000);
  }

  private FoundValue here(JsonParser parser) {
    StringBuilder pointer = new StringBuilder();
    for (String name : path) {
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return new FoundValue(pointer.toString(), document.offset(parser.currentTokenLocation()));
  }

  /** A step of a pointer, with those that go on from there. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();

    Node descend(String pointer) {
      Node node = this;
      for (String name : pointer.split("/", -1)) {
        if (node != this || !name.isEmpty()) {
          String plain = name.replace("~1", "/").replace("~0", "~");
          node = node.children.computeIfAbsent(plain, unused -> new Node());
        }
      }
      return node;
    }
  }
}
