package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.dsl.internal.source.Offsets;
import io.github.journeydsl.dsl.internal.source.Place;
import io.github.journeydsl.dsl.internal.source.Places;
import io.github.journeydsl.dsl.internal.source.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the findings of rules that are only the echo of a mistake in the text: those about elements
 * that could not be read as they are written.
 */
final class Echoes {

  private final Mistakes mistakes;
  private final Set<ElementRef> declaredTwice;
  private final Places places;
  private final Set<String> lostNames;
  private final boolean lostDeclaration;
  private final boolean incomplete;

  /** The rules that suppressions with a mistake are for. */
  private final Set<String> maybeAllowed = new HashSet<>();

  /** Whether a mistake matters to rules that rest on declarations of some kinds. */
  private final Map<Set<ElementKind>, Boolean> matters = new HashMap<>();

  Echoes(
      List<Diagnostic> found,
      Problems problems,
      Places places,
      Set<String> lostNames,
      boolean lostDeclaration,
      boolean incomplete) {
    this.mistakes = new Mistakes(found, problems);
    this.declaredTwice = problems.declaredTwice();
    this.places = places;
    this.lostNames = lostNames;
    this.lostDeclaration = lostDeclaration;
    this.incomplete = incomplete;
    if (!mistakes.isEmpty()) {
      places.forEach(place -> {
        if (place.kind() == ElementKind.ALLOW && holdsMistake(place)) {
          maybeAllowed.add(place.id());
        }
      });
    }
  }

  boolean isEcho(Diagnostic finding) {
    if (mistakes.isEmpty()) {
      return false;
    }
    if (finding.element().isEmpty()) {
      return false; // it is about the rules, not about the map
    }
    if (finding.element().get().kind() == ElementKind.ALLOW) {
      // all else about one is in its line; but what cannot be read may be what it is for
      return finding.id().equals("allow-unused");
    }
    if (incomplete && !finding.id().equals("missing-property")) {
      return true; // the missing file may declare it
    }
    if (finding.id().equals("unknown-reference")) {
      // the name itself was read; it may only be that its declaration was not
      return finding.value().map(lostNames::contains).orElse(false) || isHeadBroken(finding);
    }
    if (lostDeclaration || maybeAllowed.contains(finding.id()) || restsOnMistake(finding)) {
      return true;
    }
    Stream<ElementRef> related = finding.related().stream().flatMap(r -> r.element().stream());
    return Stream.concat(finding.element().stream(), related).anyMatch(this::isDamaged);
  }

  private boolean restsOnMistake(Diagnostic finding) {
    ElementKind at = finding.element().orElseThrow().kind();
    return matters.computeIfAbsent(JudgedBy.of(finding.id(), at), this::isAnyIn);
  }

  /** Whether a mistake stands in a declaration of some kinds, or in none that is known. */
  private boolean isAnyIn(Set<ElementKind> kinds) {
    if (kinds.isEmpty()) {
      return false;
    }
    Map<String, Offsets> left = mistakes.copy();
    places.forEach(place -> {
      Offsets offsets = left.get(place.source().file());
      if (offsets != null && isDeclaration(place.kind()) && !kinds.contains(place.kind())) {
        offsets.clear(place.start(), place.endOfStatement());
      }
    });
    return left.values().stream().anyMatch(offsets -> !offsets.isEmpty());
  }

  /** Whether elements of a kind stand outside of all others. */
  private static boolean isDeclaration(ElementKind kind) {
    return switch (kind) {
      case TOUCHPOINT, EXPERIENCE, STEP -> false;
      default -> true;
    };
  }

  private boolean isDamaged(ElementRef element) {
    return declaredTwice.contains(element)
        || places.of(element).map(this::holdsMistake).orElse(false)
        || element.kind() == ElementKind.STEP && isDamaged(chainOf(element));
  }

  /** The steps of a chain are judged by one another, and one of them may have been lost. */
  private static ElementRef chainOf(ElementRef step) {
    return ElementRef.of(ElementKind.APPROVAL, step.wholeId().orElseThrow());
  }

  /** Whether a mistake follows the name right away, so that it may be no name: {@code for a b}. */
  private boolean isHeadBroken(Diagnostic finding) {
    return finding
        .element()
        .filter(element -> element.kind() == ElementKind.EXPERIENCE)
        .flatMap(places::of)
        .map(this::isFollowedByMistake)
        .orElse(false);
  }

  private boolean isFollowedByMistake(Place place) {
    Optional<Offsets> offsets = mistakes.of(place.source().file());
    String text = place.source().text();
    int next = place.nameEnd();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    int end = next + 1;
    return offsets.filter(some -> some.isAnyIn(place.nameEnd(), end)).isPresent();
  }

  private boolean holdsMistake(Place place) {
    return mistakes
        .of(place.source().file())
        .filter(offsets -> offsets.isAnyIn(place.start(), place.endOfStatement()))
        .isPresent();
  }
}
