package io.github.journeydsl.core.property;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.ChannelBuilder;
import io.github.journeydsl.core.model.ChannelMode;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.ContentBuilder;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.OpportunityBuilder;
import io.github.journeydsl.core.model.Purpose;
import java.time.LocalDate;

/** Channels, contents and opportunities. */
final class ContentProperties {

  private ContentProperties() {}

  static final ElementType<Channel> CHANNEL = new Description<>(
          ElementKind.CHANNEL, Channel.class, Channel::toBuilder, ChannelBuilder::build)
      .named(Channel::id, ChannelBuilder::id, Channel::label, ChannelBuilder::label)
      .optional("mode", ChannelMode.class, Channel::mode, ChannelBuilder::mode)
      .type();

  static final ElementType<Content> CONTENT = new Description<>(
          ElementKind.CONTENT, Content.class, Content::toBuilder, ContentBuilder::build)
      .named(Content::id, ContentBuilder::id, Content::label, ContentBuilder::label)
      .optional("kind", String.class, Content::kind, ContentBuilder::kind)
      .list("phases", String.class, Content::phases, ContentBuilder::phases)
      .inAnyOrder()
      .list("roles", String.class, Content::roles, ContentBuilder::roles)
      .inAnyOrder()
      .list("personas", String.class, Content::personas, ContentBuilder::personas)
      .inAnyOrder()
      .defaulted(
          "purpose", Purpose.class, Purpose.INFORMATION, Content::purpose, ContentBuilder::purpose)
      .optional("url", String.class, Content::url, ContentBuilder::url)
      .optional("language", String.class, Content::language, ContentBuilder::language)
      .type();

  static final ElementType<Opportunity> OPPORTUNITY = new Description<>(
          ElementKind.OPPORTUNITY,
          Opportunity.class,
          Opportunity::toBuilder,
          OpportunityBuilder::build)
      .named(Opportunity::id, OpportunityBuilder::id, Opportunity::label, OpportunityBuilder::label)
      .list("addresses", Addressed.class, Opportunity::addresses, OpportunityBuilder::addresses)
      .inAnyOrder()
      .number("impact", Opportunity::impact, OpportunityBuilder::impact)
      .number("ease", Opportunity::ease, OpportunityBuilder::ease)
      .list("owner", String.class, Opportunity::owners, OpportunityBuilder::owners)
      .inAnyOrder()
      .optional("target", Kpi.class, Opportunity::target, OpportunityBuilder::target)
      .optional("due", LocalDate.class, Opportunity::due, OpportunityBuilder::due)
      .optional("state", String.class, Opportunity::state, OpportunityBuilder::state)
      .type();
}
