package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * How elements are called in sentences: by the label people see, that of the new map first.
 *
 * @param old the elements of the old map
 * @param now the elements of the new map
 */
record Labels(Inventory old, Inventory now) {

  /** The properties that hold ids of other elements. */
  private static final Map<String, ElementKind> NAMING = Map.ofEntries(
      Map.entry("roles", ElementKind.ROLE),
      Map.entry("reports-to", ElementKind.PERSONA),
      Map.entry("approval", ElementKind.APPROVAL),
      Map.entry("phases", ElementKind.PHASE),
      Map.entry("personas", ElementKind.PERSONA),
      Map.entry("channel", ElementKind.CHANNEL),
      Map.entry("offers", ElementKind.CONTENT),
      Map.entry("consult", ElementKind.PERSONA),
      Map.entry("needs", ElementKind.CONTENT),
      Map.entry("in", ElementKind.PHASE),
      Map.entry("consent", ElementKind.CHANNEL));

  String label(ElementKind kind, String id) {
    ElementRef ref = new ElementRef(kind, id);
    Optional<String> known = now.find(ref).or(() -> old.find(ref)).map(Placed::label);
    return known.orElse(id);
  }

  String label(ElementRef ref) {
    return label(ref.kind(), ref.id());
  }

  Message role(String id) {
    return Message.plain(label(ElementKind.ROLE, id));
  }

  Message roles(Collection<String> ids) {
    return Message.listed(ids.stream().map(this::role).toList());
  }

  /** The kind and the label: {@code phase 比較検討}. */
  Message named(ElementRef ref) {
    Message kind = CoreMessages.message("kind." + ref.kind().term());
    return ref.id().isEmpty() ? kind : CoreMessages.message("diff.subject", kind, label(ref));
  }

  Message named(Placed<?> element) {
    if (element.kind() == ElementKind.EXPERIENCE) {
      String persona = label(ElementKind.PERSONA, element.ref().ownId());
      return CoreMessages.message("diff.subject.experience", persona, label(element.whole()));
    }
    Message kind = CoreMessages.message("kind." + element.kind().term());
    return element.label().isEmpty()
        ? kind
        : CoreMessages.message("diff.subject", kind, element.label());
  }

  /** A value of a property: an id by the label of its element. */
  Optional<Message> value(String property, Object value) {
    ElementKind kind = NAMING.get(property);
    return kind != null && value instanceof String id
        ? Optional.of(Message.plain(label(kind, id)))
        : ValueWords.of(value);
  }
}
