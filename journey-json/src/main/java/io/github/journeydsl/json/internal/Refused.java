package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.problem.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * The field of an object that holds what the model refuses.
 *
 * <p>The model names a field by its keyword, which is often not the name it has here; so the place
 * is found by the refused value, and the keyword decides between equal values.
 *
 * @param place the number of the field
 * @param index the element of its list, or -1 for the field as a whole
 * @param pointer the way from the object
 */
record Refused(int place, int index, JsonPointer pointer) {

  static @Nullable Refused in(
      List<? extends Field<?, ?>> fields, @Nullable Object[] read, InvalidValueException e) {
    Refused first = null;
    for (int place = 0; place < read.length; place++) {
      Field<?, ?> field = fields.get(place);
      Refused found = at(place, field, read[place], e.value());
      if (found != null && (first == null || isNamed(field.name(), e.field()))) {
        first = found;
      }
    }
    return first;
  }

  private static @Nullable Refused at(
      int place, Field<?, ?> field, @Nullable Object read, String refused) {
    JsonPointer pointer = JsonPointer.empty().appendProperty(field.name());
    if (read != null && field.form().single() && refused.equals(read.toString())) {
      return new Refused(place, -1, pointer);
    }
    if (read instanceof List<?> list && hasSingleElements(field.form())) {
      // of two equal values the second is one too many
      for (int index = list.size() - 1; index >= 0; index--) {
        if (refused.equals(String.valueOf(list.get(index)))) {
          return new Refused(place, index, pointer.appendIndex(index));
        }
      }
    }
    return null;
  }

  private static boolean hasSingleElements(Form<?> form) {
    return form instanceof ListForm<?> list && list.element().single();
  }

  /** Whether a field called {@code approvalChain} is the one the model calls {@code approval}. */
  private static boolean isNamed(String name, String keyword) {
    String joined = keyword.replace("-", "").replace(" ", "");
    return name.regionMatches(true, 0, joined, 0, joined.length());
  }

  /** What is said about it. */
  static Message message(InvalidValueException e) {
    return JsonMessages.message("invalid-value", Quoted.of(e.value()), e.requirement());
  }

  /** What is said where no field holds it. */
  static Message messageOfWhole(InvalidValueException e) {
    return e.value().isEmpty()
        ? e.requirement()
        : JsonMessages.message(
            "invalid-value.field", e.field(), Quoted.of(e.value()), e.requirement());
  }

  /** Takes it out of what was read. */
  @SuppressWarnings("unchecked") // lists that were read hold what their forms made
  void breakIn(@Nullable Object[] read) {
    if (index >= 0 && read[place] instanceof List<?> list) {
      ((List<Object>) list).set(index, Broken.VALUE);
    } else {
      read[place] = Broken.VALUE;
    }
  }
}
