package io.github.journeydsl.core.event;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.problem.Term;
import java.util.List;

/** What a lead can do to a touchpoint, a content or a phase. */
public enum Verb implements Term {
  /** Looks at it. */
  VIEW(ElementKind.TOUCHPOINT, ElementKind.CONTENT),
  /** Follows a link. */
  CLICK(ElementKind.TOUCHPOINT, ElementKind.CONTENT),
  /** Goes there. */
  VISIT(ElementKind.TOUCHPOINT),
  /** Takes part. */
  ATTEND(ElementKind.TOUCHPOINT),
  /** Signs up for it. */
  REGISTER(ElementKind.TOUCHPOINT),
  /** Meets people there. */
  MEET(ElementKind.TOUCHPOINT),
  /** Downloads it. */
  DOWNLOAD(ElementKind.CONTENT),
  /** Opens it. */
  OPEN(ElementKind.CONTENT),
  /** Answers the message. */
  REPLY(ElementKind.CONTENT),
  /** Asks for it. */
  REQUEST(ElementKind.CONTENT),
  /** Begins to use it. */
  START(ElementKind.CONTENT),
  /** Gets it. */
  RECEIVE(ElementKind.CONTENT),
  /** Signs it. */
  SIGN(ElementKind.CONTENT),
  /** Asks to get it from now on. */
  SUBSCRIBE(ElementKind.CONTENT),
  /** Asks not to get it any more. */
  UNSUBSCRIBE(ElementKind.CONTENT),
  /** Fills it in; carries the attribute {@code rating}, 1 to 5. */
  ANSWER(ElementKind.CONTENT),
  /** Comes into a phase; derived by the runtime. */
  ENTER(ElementKind.PHASE),
  /** Goes out of a phase; derived by the runtime. */
  LEAVE(ElementKind.PHASE);

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<ElementKind> targets;

  Verb(ElementKind... targets) {
    this.targets = List.of(targets);
  }

  /** The kinds of element it can be done to. */
  public List<ElementKind> targets() {
    return targets;
  }
}
