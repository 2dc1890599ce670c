package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.Field.ids;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.optional;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Field.unless;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.TIME;
import static io.github.journeydsl.json.internal.Texts.WEEKDAY;

import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendDays;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.policy.SendPolicyBuilder;
import io.github.journeydsl.core.policy.SendWindow;

/** The send policy. */
final class PolicyForms {

  static final Form<SendDays> DAYS = ChoiceForm.of(
      "a.choice-of-days",
      kind("every", SendDays.Every.class, object("a.choice-of-every-day", SendDays.Every::new)),
      kind(
          "business",
          SendDays.Business.class,
          object("a.choice-of-business-days", SendDays.Business::new)),
      kind(
          "weekdays",
          SendDays.Weekdays.class,
          object(
              "a.choice-of-weekdays",
              SendDays.Weekdays::new,
              Field.atLeast(1, "days", WEEKDAY, SendDays.Weekdays::days))));

  static final Form<SendWindow> WINDOW = object(
      "a.window",
      SendWindow::new,
      required("from", TIME, SendWindow::from),
      required("to", TIME, SendWindow::to),
      unless(new SendDays.Every(), "days", DAYS, SendWindow::days));

  static final Form<SendCap> CAP = object(
      "a.cap",
      SendCap::new,
      required("sends", WholeForm.POSITIVE, SendCap::sends),
      required("per", Quantities.SPAN, SendCap::per));

  static final Form<SendPolicy> POLICY = EntityForm.of(
          "a.policy", SendPolicy::builder, SendPolicyBuilder::build)
      .with(ids("consentChannels", SendPolicy::consentChannels), SendPolicyBuilder::consentChannels)
      .with(optional("window", WINDOW, SendPolicy::window), SendPolicyBuilder::window)
      .with(list("caps", CAP, SendPolicy::caps), SendPolicyBuilder::caps)
      .with(
          list("holidays", Quantities.DATE_RANGE, SendPolicy::holidays),
          SendPolicyBuilder::holidays)
      .form();

  private PolicyForms() {}
}
