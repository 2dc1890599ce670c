package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.model.TouchpointBuilder;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointBackstageContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointChannelContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointExperienceContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointJobContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointOffersContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointOwnerContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TouchpointPropertyContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code touchpoint}. */
final class TouchpointReader {

  /** A map has very many touchpoints, most of them with few of each. */
  private static final int FEW = 2;

  private final Reading in;

  TouchpointReader(Reading in) {
    this.in = in;
  }

  Optional<Touchpoint> read(TouchpointContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    String id = in.word(name.id);
    TouchpointBuilder touchpoint = Touchpoint.builder().id(id);
    in.label(name, touchpoint::label);
    in.declare(ElementRef.of(ElementKind.TOUCHPOINT, id), declaration, name.id);
    Set<String> offers = new LinkedHashSet<>(FEW);
    Set<String> jobs = new LinkedHashSet<>(FEW);
    Set<String> people = new LinkedHashSet<>(FEW);
    Once once = in.once();
    for (TouchpointPropertyContext property : declaration.touchpointProperty()) {
      if (property instanceof TouchpointOffersContext p && !in.isBroken(p)) {
        in.words(p.words(), offers);
        continue;
      }
      if (property instanceof TouchpointJobContext p && !in.isBroken(p)) {
        in.words(p.words(), jobs);
        continue;
      }
      if (property instanceof TouchpointExperienceContext p) {
        new ExperienceReader(in, id)
            .read(p.experience(), people)
            .ifPresent(touchpoint::addExperience);
        continue;
      }
      if (!in.isBroken(property) && (isList(property) || once.first(property))) {
        read(property, touchpoint);
      }
    }
    touchpoint.offers(offers);
    touchpoint.jobs(jobs);
    return in.value(name.id, touchpoint::build);
  }

  private static boolean isList(TouchpointPropertyContext property) {
    return property instanceof TouchpointBackstageContext;
  }

  private void read(TouchpointPropertyContext property, TouchpointBuilder touchpoint) {
    if (property instanceof TouchpointChannelContext p) {
      touchpoint.channel(in.word(p.word()));
    } else if (property instanceof TouchpointOwnerContext p) {
      touchpoint.owner(in.text(p.text()));
    } else if (property instanceof TouchpointBackstageContext p) {
      touchpoint.addAllBackstage(in.texts(p.texts()));
    }
  }
}
