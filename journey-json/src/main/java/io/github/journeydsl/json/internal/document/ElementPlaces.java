package io.github.journeydsl.json.internal.document;

import static io.github.journeydsl.core.element.ElementKind.ALLOW;
import static io.github.journeydsl.core.element.ElementKind.APPROVAL;
import static io.github.journeydsl.core.element.ElementKind.CHANNEL;
import static io.github.journeydsl.core.element.ElementKind.CONTENT;
import static io.github.journeydsl.core.element.ElementKind.EVENT;
import static io.github.journeydsl.core.element.ElementKind.EXPERIENCE;
import static io.github.journeydsl.core.element.ElementKind.JOURNEY;
import static io.github.journeydsl.core.element.ElementKind.MIGRATION;
import static io.github.journeydsl.core.element.ElementKind.OPPORTUNITY;
import static io.github.journeydsl.core.element.ElementKind.PERSONA;
import static io.github.journeydsl.core.element.ElementKind.PHASE;
import static io.github.journeydsl.core.element.ElementKind.POLICY;
import static io.github.journeydsl.core.element.ElementKind.ROLE;
import static io.github.journeydsl.core.element.ElementKind.SCENARIO;
import static io.github.journeydsl.core.element.ElementKind.SCORING;
import static io.github.journeydsl.core.element.ElementKind.STEP;
import static io.github.journeydsl.core.element.ElementKind.TEST;
import static io.github.journeydsl.core.element.ElementKind.TOUCHPOINT;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where the elements of a map stand in its document, also those that could not be read. */
public final class ElementPlaces {

  /** The elements that a field of the map or of another element holds, and what names each. */
  private record Holder(String field, ElementKind kind, String id, List<Holder> parts) {
    static Holder of(String field, ElementKind kind, String id, Holder... parts) {
      return new Holder(field, kind, id, List.of(parts));
    }
  }

  private static final List<Holder> MAP = List.of(
      Holder.of("dmuRoles", ROLE, "id"),
      Holder.of("declaredRoles", ROLE, "id"),
      Holder.of("personas", PERSONA, "id"),
      Holder.of("channels", CHANNEL, "id"),
      Holder.of("contents", CONTENT, "id"),
      Holder.of(
          "phases",
          PHASE,
          "id",
          Holder.of(
              "touchpoints", TOUCHPOINT, "id", Holder.of("experiences", EXPERIENCE, "persona"))),
      Holder.of("approvalChains", APPROVAL, "id", Holder.of("steps", STEP, "id")),
      Holder.of("opportunities", OPPORTUNITY, "id"),
      Holder.of("events", EVENT, "id"),
      Holder.of("scoring", SCORING, ""),
      Holder.of("policy", POLICY, ""),
      Holder.of("scenarios", SCENARIO, "id"),
      Holder.of("migrations", MIGRATION, "scenario"),
      Holder.of("tests", TEST, "id"),
      Holder.of("suppressions", ALLOW, "rule"));

  private final Map<ElementRef, List<String>> pointers = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private boolean isAnyNameless;

  private ElementPlaces() {}

  /** The elements of {@code document}. */
  public static ElementPlaces of(Document document) {
    ElementPlaces places = new ElementPlaces();
    try (JsonParser parser = document.parser()) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        places.object("", MAP, "id", parser, new ArrayList<>());
      }
    } catch (JacksonException e) {
      // what stands behind a mistake of syntax is not read either
    }
    return places;
  }

  /** The pointers of {@code element}, several where it stands there more than once. */
  public List<String> of(ElementRef element) {
    return element.kind() == JOURNEY ? List.of("") : pointers.getOrDefault(element, List.of());
  }

  /** Whether any element is called {@code id}, or one's name cannot be known. */
  public boolean mayHave(String id) {
    return isAnyNameless || ids.contains(id);
  }

  /** An element whose whole is not known yet: its id may stand behind its parts. */
  private record Part(
      Holder holder, String pointer, @Nullable String id, List<Part> parts) {}

  /** Reads the object at {@code pointer}; answers its id. */
  private @Nullable String object(
      String pointer, List<Holder> holders, String idField, JsonParser parser, List<Part> parts) {
    String id = null;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      JsonToken token = parser.nextToken();
      Optional<Holder> holder = holder(holders, name);
      if (name.equals(idField) && token == JsonToken.VALUE_STRING) {
        id = parser.getString();
      } else if (holder.isPresent() && token == JsonToken.START_ARRAY) {
        list(pointer + "/" + name, holder.get(), parser, parts);
      } else if (holder.isPresent() && token == JsonToken.START_OBJECT) {
        parts.add(new Part(holder.get(), pointer + "/" + name, "", List.of()));
        parser.skipChildren();
      } else {
        isAnyNameless |= holder.isPresent();
        parser.skipChildren();
      }
    }
    if (pointer.isEmpty()) {
      parts.forEach(part -> keep(part, ""));
    }
    return id;
  }

  private static Optional<Holder> holder(List<Holder> holders, String field) {
    return holders.stream().filter(one -> one.field().equals(field)).findFirst();
  }

  private void list(String pointer, Holder holder, JsonParser parser, List<Part> parts) {
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      String at = pointer + "/" + index;
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        List<Part> own = new ArrayList<>();
        String id = object(at, holder.parts(), holder.id(), parser, own);
        parts.add(new Part(holder, at, id, own));
      } else {
        isAnyNameless = true;
        parser.skipChildren();
      }
    }
  }

  private void keep(Part part, String whole) {
    String id = part.id();
    if (id == null) {
      isAnyNameless = true;
    } else {
      ids.add(id);
      boolean ofWhole = part.holder().kind() == EXPERIENCE || part.holder().kind() == STEP;
      element(part.holder().kind(), ofWhole ? whole + "/" + id : id)
          .ifPresent(element ->
              pointers.computeIfAbsent(element, unused -> new ArrayList<>()).add(part.pointer()));
    }
    part.parts().forEach(each -> keep(each, id == null ? "" : id));
  }

  private static Optional<ElementRef> element(ElementKind kind, String id) {
    try {
      return Optional.of(ElementRef.of(kind, id));
    } catch (InvalidValueException e) { // no finding is about what cannot be named
      return Optional.empty();
    }
  }
}
