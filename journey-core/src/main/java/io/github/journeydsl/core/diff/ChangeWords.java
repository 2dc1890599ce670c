package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Differences in the words of the domain, with what follows from them. */
final class ChangeWords {

  private final Inventory old;
  private final Inventory now;
  private final Labels labels;
  private final Gaps gaps;
  private final Participation before;
  private final Participation after;

  ChangeWords(Comparison comparison, JourneyMap map) {
    old = comparison.old();
    now = comparison.now();
    labels = new Labels(old, now);
    gaps = new Gaps(comparison, map);
    before = new Participation(comparison.base());
    after = new Participation(map);
  }

  Message of(Difference difference) {
    Message said = difference.isPaired() ? paired(difference) : presence(difference);
    List<Message> clauses = new ArrayList<>(List.of(said));
    clauses.addAll(people(difference));
    clauses.addAll(gaps(difference));
    return joined(clauses);
  }

  private Message paired(Difference difference) {
    List<Message> clauses = new ArrayList<>();
    difference
        .oldName()
        .ifPresent(was -> clauses.add(
            CoreMessages.message("diff.renamed", difference.either().ref().ownId(), was.ownId())));
    difference.place().ifPresent(place -> clauses.add(place(difference, place)));
    FieldWords words = new FieldWords(labels);
    difference.fields().forEach(field -> clauses.addAll(words.of(difference.elementKind(), field)));
    return CoreMessages.message("diff.about", labels.named(difference.either()), joined(clauses));
  }

  private Message place(Difference difference, NewPlace place) {
    if (difference.elementKind() == ElementKind.ROLE) {
      boolean joins =
          difference.after().filter(role -> role.list().equals("dmu")).isPresent();
      return CoreMessages.message(joins ? "diff.joins-dmu" : "diff.leaves-dmu");
    }
    if (!place.from().equals(place.to())) {
      return CoreMessages.message(
          "diff.moved", labels.named(place.from()), labels.named(place.to()));
    }
    return place
        .after()
        .map(other -> CoreMessages.message("diff.after", labels.label(other)))
        .orElseGet(() -> CoreMessages.message("diff.first"));
  }

  private Message presence(Difference difference) {
    Placed<?> element = difference.either();
    boolean added = difference.kind() == ChangeKind.ADDED;
    if (element.kind() == ElementKind.EXPERIENCE) {
      return participation(element, added);
    }
    Message named = labels.named(element);
    boolean isPart = element.kind() == ElementKind.TOUCHPOINT || element.kind() == ElementKind.STEP;
    if (isPart) {
      Message whole = labels.named(element.whole());
      return CoreMessages.message(added ? "diff.new-in" : "diff.gone-from", named, whole);
    }
    return CoreMessages.message(added ? "diff.new" : "diff.gone", named);
  }

  /** Somebody takes part at a touchpoint: to the whole phase that can be news, too. */
  private Message participation(Placed<?> experience, boolean joins) {
    String persona = experience.ref().ownId();
    Optional<ElementRef> phase = Gaps.phaseOf(experience, joins ? now : old);
    Participation elsewhere = joins ? before : after;
    boolean toPhase =
        phase.isPresent() && !elsewhere.takesPart(persona, phase.get().id());
    ElementRef where = toPhase ? phase.get() : experience.whole();
    Message said = CoreMessages.message(
        joins ? "diff.joins" : "diff.leaves", labels.label(ElementKind.PERSONA, persona));
    return CoreMessages.message("diff.about", labels.named(where), said);
  }

  /** Who comes to a phase or leaves it with a whole touchpoint. */
  private List<Message> people(Difference difference) {
    boolean concerned = difference.elementKind() == ElementKind.TOUCHPOINT;
    if (!concerned || !Gaps.comesOrGoes(difference)) {
      return List.of();
    }
    List<Message> clauses = new ArrayList<>();
    difference.before().ifPresent(was -> people(clauses, was, after, "diff.leave-phase"));
    difference.after().ifPresent(is -> people(clauses, is, before, "diff.join-phase"));
    return clauses;
  }

  private void people(
      List<Message> clauses, Placed<?> touchpoint, Participation other, String key) {
    List<Message> people = Gaps.personas(touchpoint).stream()
        .filter(persona -> !other.takesPart(persona, touchpoint.whole().id()))
        .map(persona -> Message.plain(labels.label(ElementKind.PERSONA, persona)))
        .toList();
    boolean known =
        old.find(touchpoint.whole()).isPresent() && now.find(touchpoint.whole()).isPresent();
    if (known && !people.isEmpty()) {
      String phase = labels.label(touchpoint.whole());
      clauses.add(CoreMessages.message(key, phase, Several.of(people)));
    }
  }

  private List<Message> gaps(Difference difference) {
    List<Gap> all = gaps.of(difference);
    List<Message> clauses = new ArrayList<>();
    for (boolean opened : new boolean[] {true, false}) {
      List<Gap> some = all.stream().filter(gap -> gap.opened() == opened).toList();
      if (!some.isEmpty()) {
        clauses.add(gaps(difference, some, opened));
      }
    }
    return clauses;
  }

  private Message gaps(Difference difference, List<Gap> some, boolean opened) {
    Set<String> roles = new LinkedHashSet<>();
    Set<String> phases = new LinkedHashSet<>();
    some.forEach(gap -> {
      roles.add(gap.role());
      phases.add(gap.phase());
    });
    String key = opened ? "diff.missing" : "diff.covered";
    ElementKind kind = difference.elementKind();
    boolean here = kind != ElementKind.PERSONA && kind != ElementKind.ROLE && !isMove(difference);
    if (here) {
      return CoreMessages.message(key + ".there", labels.roles(roles));
    }
    List<Message> where = phases.stream()
        .map(phase -> Message.plain(labels.label(ElementKind.PHASE, phase)))
        .toList();
    return CoreMessages.message(key, labels.roles(roles), Several.of(where));
  }

  private static boolean isMove(Difference difference) {
    return difference.isPaired() && difference.place().isPresent();
  }

  private static Message joined(List<Message> clauses) {
    int size = clauses.size();
    return size == 1
        ? clauses.get(0)
        : CoreMessages.message(
            "diff.and",
            joined(clauses.subList(0, size / 2)),
            joined(clauses.subList(size / 2, size)));
  }
}
