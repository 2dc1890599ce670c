package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.ContentBuilder;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentKindContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentLanguageContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentPersonasContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentPhasesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentPurposeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentRolesContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ContentUrlContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code content}. */
final class ContentReader {

  private final Reading in;

  ContentReader(Reading in) {
    this.in = in;
  }

  Optional<Content> read(ContentContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    ContentBuilder content = Content.builder().id(in.word(name.id));
    in.label(name, content::label);
    in.declare(ElementRef.of(ElementKind.CONTENT, in.word(name.id)), declaration, name.id);
    Set<String> phases = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    Set<String> personas = new LinkedHashSet<>();
    Once once = in.once();
    for (ContentPropertyContext property : declaration.contentProperty()) {
      if (property instanceof ContentPhasesContext p && !in.isBroken(p)) {
        in.words(p.words(), phases);
        continue;
      }
      if (property instanceof ContentRolesContext p && !in.isBroken(p)) {
        in.words(p.words(), roles);
        continue;
      }
      if (property instanceof ContentPersonasContext p && !in.isBroken(p)) {
        in.words(p.words(), personas);
        continue;
      }
      if (!in.isBroken(property) && once.first(property)) {
        read(property, content);
      }
    }
    content.phases(phases);
    content.roles(roles);
    content.personas(personas);
    return in.value(name.id, content::build);
  }

  private void read(ContentPropertyContext property, ContentBuilder content) {
    if (property instanceof ContentKindContext p) {
      content.kind(in.word(p.word()));
    } else if (property instanceof ContentPurposeContext p) {
      in.literals().term(Purpose.class, p.word()).ifPresent(content::purpose);
    } else if (property instanceof ContentUrlContext p) {
      content.url(in.text(p.text()));
    } else if (property instanceof ContentLanguageContext p) {
      content.language(in.word(p.word()));
    }
  }
}
