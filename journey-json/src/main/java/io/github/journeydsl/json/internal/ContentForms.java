package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.Field.ids;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.Texts.TEXT;
import static io.github.journeydsl.json.internal.Texts.words;

import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.ChannelBuilder;
import io.github.journeydsl.core.model.ChannelMode;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.ContentBuilder;
import io.github.journeydsl.core.model.Purpose;

/** Contents and the channels they are given on. */
final class ContentForms {

  static final Form<Channel> CHANNEL = EntityForm.of(
          "a.channel", Channel::builder, ChannelBuilder::build)
      .with(required("id", Texts.ID, Channel::id), ChannelBuilder::id)
      .label(Channel::id, Channel::label, ChannelBuilder::label)
      .with(optional("mode", words(ChannelMode.class), Channel::mode), ChannelBuilder::mode)
      .form();

  static final Form<Content> CONTENT = EntityForm.of(
          "a.content", Content::builder, ContentBuilder::build)
      .with(required("id", Texts.ID, Content::id), ContentBuilder::id)
      .label(Content::id, Content::label, ContentBuilder::label)
      .with(optional("kind", Texts.ID, Content::kind), ContentBuilder::kind)
      .with(ids("phases", Content::phases), ContentBuilder::phases)
      .with(ids("roles", Content::roles), ContentBuilder::roles)
      .with(ids("personas", Content::personas), ContentBuilder::personas)
      .with(
          unless(Purpose.INFORMATION, "purpose", words(Purpose.class), Content::purpose),
          ContentBuilder::purpose)
      .with(optional("url", TEXT, Content::url), ContentBuilder::url)
      .with(optional("language", Texts.ID, Content::language), ContentBuilder::language)
      .form();

  private ContentForms() {}
}
