package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.SuppressionNames;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AllowContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ElementPathContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code allow}, the acceptance of a finding. */
final class AllowReader {

  private final Reading in;

  AllowReader(Reading in) {
    this.in = in;
  }

  /** Notes where a suppression stands, by the name that findings about it have. */
  void note(Suppression suppression, AllowContext allow, SuppressionNames names) {
    in.note(names.next(suppression), allow, allow.rule_);
  }

  /** Notes where a suppression stands of which nobody knows more than the rule it is for. */
  void noteLost(AllowContext allow) {
    if (allow.rule_ != null && !in.isBroken(allow.rule_)) {
      in.declared().noteSome(ElementKind.ALLOW, in.word(allow.rule_), allow);
    }
  }

  Optional<Suppression> read(AllowContext allow) {
    if (in.isBroken(allow)) {
      return Optional.empty();
    }
    Optional<String> reason = in.text(allow.text());
    Optional<LocalDate> until =
        allow.date() == null ? Optional.empty() : in.literals().date(allow.date());
    Optional<ElementRef> element =
        allow.kind == null ? Optional.empty() : element(allow.kind, allow.elementPath());
    boolean sound =
        until.isPresent() == (allow.date() != null) && element.isPresent() == (allow.kind != null);
    return sound && reason.isPresent()
        ? in.value(allow, () -> new Suppression(in.word(allow.rule_), element, reason.get(), until))
        : Optional.empty();
  }

  private Optional<ElementRef> element(WordContext kind, ElementPathContext path) {
    String id = path.word().stream().map(in::word).collect(Collectors.joining("/"));
    return in.literals()
        .term(ElementKind.class, kind)
        .flatMap(k -> in.value(path, () -> ElementRef.of(k, id)));
  }
}
