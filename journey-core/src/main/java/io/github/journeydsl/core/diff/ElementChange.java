package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;
import java.util.List;
import java.util.Optional;

/**
 * All that happened to one element.
 *
 * @param element its name in the new map; of one that was removed, the name it would have there
 * @param kind what happened: of several, the first of those that {@link ChangeKind} lists
 * @param level how much it matters: the highest of its parts
 * @param message what it means, in the words of the domain
 * @param was its name in the old map, where that was another: it is renamed, or what it is a part
 *     of
 * @param place where it stands now, where it stood elsewhere
 * @param fields the properties that hold something else; of an element that was added or removed,
 *     all that held more than nothing
 * @param whole the element that holds it, or held it; nothing for the journey
 */
public record ElementChange(
    ElementRef element,
    ChangeKind kind,
    ChangeLevel level,
    Message message,
    Optional<ElementRef> was,
    Optional<NewPlace> place,
    List<FieldChange> fields,
    Optional<ElementRef> whole) {

  /** Copies the list. */
  public ElementChange {
    fields = List.copyOf(fields);
  }

  /** For logs, in English: {@code behaviour[diff-changed]: …}. */
  @Override
  public String toString() {
    return level.term() + "[" + kind.id() + "]: " + message.english();
  }
}
