package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyState;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.template.PhaseTemplate;
import io.github.journeydsl.core.value.IsoCodes;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyCountryContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyCurrencyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyDescriptionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyOwnerContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyPhasesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyReviewedContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyStateOfContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyStatusContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyTimezoneContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.JourneyVersionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.LibraryContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TextContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Reads {@code journey} and {@code library}: exactly one of them heads a file. */
final class HeaderReader {

  private final Reading in;
  private final Parts parts;
  private @Nullable ParserRuleContext first;
  private FileHeader header = new FileHeader(FileHeader.Kind.NONE, Optional.empty());

  HeaderReader(Reading in, Parts parts) {
    this.in = in;
    this.parts = parts;
  }

  FileHeader result() {
    return header;
  }

  void library(LibraryContext library) {
    if (isFirst(library)) {
      header = header(FileHeader.Kind.LIBRARY, library.name());
      if (header.id().isPresent()) {
        in.note(ElementRef.of(ElementKind.JOURNEY, header.id().get()), library, library.name().id);
      }
    }
  }

  void journey(JourneyContext journey) {
    if (!isFirst(journey)) {
      return;
    }
    header = header(FileHeader.Kind.JOURNEY, journey.name());
    if (header.id().isPresent()) {
      in.note(ElementRef.of(ElementKind.JOURNEY, header.id().get()), journey, journey.name().id);
      in.label(journey.name(), parts.header::label);
    }
    Once once = in.once();
    for (JourneyPropertyContext property : journey.journeyProperty()) {
      if (!in.isBroken(property)
          && (property instanceof JourneyOwnerContext || once.first(property))) {
        read(property);
      }
    }
  }

  private FileHeader header(FileHeader.Kind kind, @Nullable NameContext name) {
    if (name == null || !in.isNamed(name)) {
      return new FileHeader(kind, Optional.empty());
    }
    String id = in.word(name.id);
    return new FileHeader(kind, in.isTooLong(id) ? Optional.empty() : Optional.of(id));
  }

  private boolean isFirst(ParserRuleContext declaration) {
    if (first == null) {
      first = declaration;
      return true;
    }
    in.add(in.headError("second-header", declaration)
        .help(DslMessages.message("second-header.help"))
        .addRelated(in.related(first.getStart(), "second-header.first")));
    return false;
  }

  private void read(JourneyPropertyContext property) {
    Literals literals = in.literals();
    if (property instanceof JourneyDescriptionContext p) {
      parts.header.description(in.text(p.text()));
    } else if (property instanceof JourneyVersionContext p) {
      parts.header.version(in.text(p.text()));
    } else if (property instanceof JourneyStatusContext p) {
      literals.term(Status.class, p.word()).ifPresent(parts.header::status);
    } else if (property instanceof JourneyStateOfContext p) {
      parts.header.state(literals.term(JourneyState.class, p.word()));
    } else if (property instanceof JourneyOwnerContext p) {
      parts.header.addAllOwners(in.texts(p.texts()));
    } else if (property instanceof JourneyCountryContext p) {
      parts.header.country(in.value(p.word(), () -> IsoCodes.country(in.word(p.word()))));
    } else if (property instanceof JourneyTimezoneContext p) {
      parts.header.timeZone(in.text(p.text()).flatMap(zone -> zone(p.text(), zone)));
    } else if (property instanceof JourneyCurrencyContext p) {
      parts.header.currency(in.value(p.word(), () -> IsoCodes.currency(in.word(p.word()))));
    } else if (property instanceof JourneyReviewedContext p) {
      Optional<LocalDate> last = literals.date(p.date());
      Optional<TimeSpan> every = literals.span(p.span());
      if (last.isPresent() && every.isPresent()) {
        parts.header.review(in.value(p.span(), () -> new Review(last.get(), every.get())));
      }
    } else if (property instanceof JourneyPhasesContext p) {
      parts.templatePlace = in.declared().template(p, p.word());
      literals.term(PhaseTemplate.class, p.word()).ifPresent(t -> parts.template = t);
    }
  }

  private Optional<ZoneId> zone(TextContext at, String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      in.add(in.error("unknown-time-zone", at, id)
          .suggestions(
              SimilarNames.of(id, ZoneId.getAvailableZoneIds().stream().sorted().toList()))
          .help(DslMessages.message("unknown-time-zone.help")));
      return Optional.empty();
    }
  }
}
