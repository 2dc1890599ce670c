package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.property.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a changed property means.
 *
 * @param labels how elements are called
 */
record FieldWords(Labels labels) {

  List<Message> of(ElementKind kind, FieldChange field) {
    if (kind == ElementKind.SCENARIO && field.property().equals("step")) {
      return new EffectWords(labels)
          .of(Comparison.steps(field.old()), Comparison.steps(field.now()));
    }
    boolean isList = ElementType.of(kind)
        .flatMap(type -> type.property(field.property()))
        .filter(property -> property.shape() == Property.Shape.LIST)
        .isPresent();
    return isList ? list(field) : List.of(single(field));
  }

  /** How a property is called in sentences. */
  static Message name(String property) {
    return CoreMessages.message("field." + property.replace(' ', '-'));
  }

  private Message single(FieldChange field) {
    Message name = name(field.property());
    Optional<Message> old = words(field, field.old());
    Optional<Message> now = words(field, field.now());
    if (field.now().isEmpty()) {
      return old.isEmpty()
          ? CoreMessages.message("diff.unset", name)
          : CoreMessages.message("diff.unset.was", name, old.get());
    }
    if (now.isEmpty() || now.equals(old)) {
      return CoreMessages.message("diff.other", name);
    }
    return old.isEmpty()
        ? CoreMessages.message("diff.set", name, now.get())
        : CoreMessages.message("diff.set.was", name, now.get(), old.get());
  }

  private Optional<Message> words(FieldChange field, List<Object> values) {
    return values.isEmpty() ? Optional.empty() : labels.value(field.property(), values.get(0));
  }

  private List<Message> list(FieldChange field) {
    Message name = name(field.property());
    List<Object> come = SameMeaning.beside(field.now(), field.old());
    List<Object> gone = SameMeaning.beside(field.old(), field.now());
    if (come.isEmpty() && gone.isEmpty()) {
      return List.of(CoreMessages.message("diff.order", name));
    }
    Optional<List<Message>> added = each(field, come);
    Optional<List<Message>> dropped = each(field, gone);
    if (added.isEmpty() || dropped.isEmpty() || added.equals(dropped)) {
      return List.of(CoreMessages.message("diff.other", name));
    }
    List<Message> clauses = new ArrayList<>();
    if (!come.isEmpty()) {
      clauses.add(CoreMessages.message("diff.gains", name, Several.of(added.get())));
    }
    if (!gone.isEmpty()) {
      clauses.add(CoreMessages.message("diff.loses", name, Several.of(dropped.get())));
    }
    return clauses;
  }

  private Optional<List<Message>> each(FieldChange field, List<Object> values) {
    List<Message> words = new ArrayList<>();
    for (Object value : values) {
      Optional<Message> one = labels.value(field.property(), value);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      words.add(one.get());
    }
    return Optional.of(words);
  }
}
