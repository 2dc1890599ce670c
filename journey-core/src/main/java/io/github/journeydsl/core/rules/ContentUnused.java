package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.analysis.ContentMap;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A content that nothing offers, sends or needs. */
final class ContentUnused implements Rule {

  @Override
  public String id() {
    return "content-unused";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return ContentMap.of(context.map()).unused().stream().map(ContentUnused::finding);
  }

  private static Finding finding(Content content) {
    return Finding.at(
            ElementRef.of(ElementKind.CONTENT, content.id()),
            CoreMessages.message("content-unused", Elements.named(content.id(), content.label())))
        .help(CoreMessages.message("content-unused.help"))
        .build();
  }
}
