package io.github.journeydsl.core.template;

import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.ContentBuilder;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.MessageBundle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Common practice of B2B marketing in Japan, phase by phase: where people are met, and what they
 * are given there. Phases of one id are told alike in all templates. What things are called is in
 * the table beside this class.
 */
final class Practice {

  static final MessageBundle LABELS =
      MessageBundle.of(name -> Practice.class.getResourceAsStream(name));

  /**
   * A touchpoint, and the ids of what it offers.
   *
   * @param id the id
   * @param channel one of the known channels
   * @param offers the ids of contents
   */
  record Meeting(String id, String channel, List<String> offers) {}

  /** The meetings by the id of the phase. */
  static final Map<String, List<Meeting>> MEETINGS = Map.ofEntries(
      Map.entry(
          "awareness",
          List.of(
              at("search-article", "search", "explainer"),
              at("trade-show", "event", "leaflet"),
              at("trade-media", "media", "industry-report"))),
      Map.entry(
          "interest",
          List.of(
              at("whitepaper-download", "website", "guidebook"),
              at("webinar", "webinar", "webinar-slides"),
              at("mail-magazine", "email", "newsletter"))),
      Map.entry(
          "consideration",
          List.of(
              at("document-request", "website", "product-brochure", "requirements-checklist"),
              at("case-webinar", "webinar", "case-studies"),
              at("first-meeting", "sales-meeting", "product-brochure"))),
      Map.entry(
          "evaluation",
          List.of(
              at("demo", "sales-meeting", "comparison-sheet"),
              at("trial", "product", "trial-guide"),
              at("proposal", "sales-meeting", "roi-estimate"))),
      Map.entry(
          "comparison",
          List.of(
              at("comparison-webinar", "webinar", "comparison-sheet", "case-studies"),
              at("demo", "sales-meeting", "roi-estimate"),
              at("trial", "product", "trial-guide"))),
      Map.entry(
          "decision",
          List.of(
              at("proposal", "sales-meeting", "comparison-sheet", "roi-estimate"),
              at("quotation", "sales-meeting", "quotation-sheet"),
              at("ringi-support", "email", "ringi-template"))),
      Map.entry(
          "purchase",
          List.of(
              at("quotation", "sales-meeting", "quotation-sheet"),
              at("ringi-support", "email", "ringi-template"),
              at("contract", "sales-meeting", "contract-template"))),
      Map.entry(
          "implementation",
          List.of(
              at("kickoff", "sales-meeting", "implementation-plan"),
              at("onboarding", "support", "onboarding-guide"),
              at("training", "seminar", "manual"))),
      Map.entry(
          "adoption",
          List.of(
              at("onboarding", "support", "onboarding-guide"),
              at("usage-seminar", "webinar", "usage-tips"),
              at("regular-meeting", "sales-meeting", "usage-report"))),
      Map.entry(
          "usage",
          List.of(
              at("onboarding", "support", "onboarding-guide"),
              at("usage-seminar", "webinar", "usage-tips"),
              at("support-desk", "phone", "faq"))),
      Map.entry(
          "post-purchase",
          List.of(
              at("onboarding", "support", "onboarding-guide"),
              at("usage-seminar", "webinar", "usage-tips"),
              at("user-community", "community", "best-practices"))),
      Map.entry(
          "expansion",
          List.of(
              at("regular-meeting", "sales-meeting", "usage-report"),
              at("upgrade-proposal", "sales-meeting", "upgrade-offer"),
              at("user-community", "community", "best-practices"))),
      Map.entry(
          "advocacy",
          List.of(
              at("user-community", "community", "best-practices"),
              at("case-interview", "sales-meeting", "interview-guide"),
              at("referral", "partner", "referral-program"))));

  /** The kinds of contents by their ids. */
  static final Map<String, String> KINDS = Map.ofEntries(
      Map.entry("explainer", "article"),
      Map.entry("leaflet", "brochure"),
      Map.entry("industry-report", "report"),
      Map.entry("guidebook", "whitepaper"),
      Map.entry("webinar-slides", "slides"),
      Map.entry("newsletter", "mail"),
      Map.entry("product-brochure", "brochure"),
      Map.entry("requirements-checklist", "checklist"),
      Map.entry("case-studies", "case-study"),
      Map.entry("comparison-sheet", "comparison"),
      Map.entry("trial-guide", "guide"),
      Map.entry("roi-estimate", "estimate"),
      Map.entry("quotation-sheet", "quotation"),
      Map.entry("ringi-template", "template"),
      Map.entry("contract-template", "template"),
      Map.entry("implementation-plan", "plan"),
      Map.entry("onboarding-guide", "guide"),
      Map.entry("manual", "manual"),
      Map.entry("usage-tips", "slides"),
      Map.entry("usage-report", "report"),
      Map.entry("faq", "article"),
      Map.entry("upgrade-offer", "offer"),
      Map.entry("best-practices", "case-study"),
      Map.entry("interview-guide", "guide"),
      Map.entry("referral-program", "offer"));

  private Practice() {}

  private static Meeting at(String id, String channel, String... offers) {
    return new Meeting(id, channel, List.of(offers));
  }

  static TemplateSuggestions in(List<Phase> phases, Locale locale) {
    boolean keepsLabels = locale.getLanguage().equals("ja");
    List<Phase> suggested = new ArrayList<>();
    Map<String, ContentBuilder> contents = new LinkedHashMap<>();
    for (Phase phase : phases) {
      List<Meeting> meetings = MEETINGS.getOrDefault(phase.id(), List.of());
      suggested.add(phase.toBuilder()
          .label(keepsLabels ? phase.label() : label("phase.", phase.id(), locale))
          .goal(label("goal.", phase.id(), locale))
          .touchpoints(
              meetings.stream().map(meeting -> touchpoint(meeting, locale)).toList())
          .build());
      meetings.stream()
          .flatMap(meeting -> meeting.offers().stream())
          .distinct()
          .forEach(
              id -> contents.computeIfAbsent(id, c -> content(c, locale)).addPhase(phase.id()));
    }
    return new TemplateSuggestions(
        suggested, contents.values().stream().map(ContentBuilder::build).toList());
  }

  private static Touchpoint touchpoint(Meeting meeting, Locale locale) {
    return Touchpoint.builder()
        .id(meeting.id())
        .label(label("touchpoint.", meeting.id(), locale))
        .channel(meeting.channel())
        .offers(meeting.offers())
        .build();
  }

  private static ContentBuilder content(String id, Locale locale) {
    return Content.builder()
        .id(id)
        .label(label("content.", id, locale))
        .kind(KINDS.getOrDefault(id, "article"));
  }

  private static String label(String group, String id, Locale locale) {
    return LABELS.message(group + id).in(locale);
  }
}
