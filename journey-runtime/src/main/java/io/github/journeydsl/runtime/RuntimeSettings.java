package io.github.journeydsl.runtime;

import io.github.journeydsl.core.calendar.BusinessCalendar;

/**
 * What a program needs beside the map, and the bounds it keeps.
 *
 * <pre>{@code
 * RuntimeSettings.standard().withCalendar(PublicHolidays.businessCalendarOf(map).orElseThrow())
 * }</pre>
 *
 * @param calendar the business days of the country; the holidays of the send policy are taken off
 *     by the program itself
 * @param salt mixed into what decides a {@code split}, so that an experiment can be drawn anew
 * @param rememberedInputs how many inputs of a lead are known again when a copy comes, the latest
 *     ones; 0 to 1,000
 * @param stepsPerWake how many steps one instance goes at one instant at most; 1 to 1,000,000
 * @param sendsPerInstance how many sends one instance makes at most; 1 to 1,000,000
 * @param farthestDays how many days an input may lie ahead of all that was heard of the lead; 1 to
 *     1,000,000
 */
public record RuntimeSettings(
    BusinessCalendar calendar,
    long salt,
    int rememberedInputs,
    int stepsPerWake,
    int sendsPerInstance,
    int farthestDays) {

  private static final RuntimeSettings STANDARD =
      new RuntimeSettings(BusinessCalendar.weekdays(), 0, 10, 1_000, 1_000, 3_660);

  /** Refuses what the parameters do not allow. */
  public RuntimeSettings {
    between("rememberedInputs", rememberedInputs, 0, 1_000);
    between("stepsPerWake", stepsPerWake, 1, 1_000_000);
    between("sendsPerInstance", sendsPerInstance, 1, 1_000_000);
    between("farthestDays", farthestDays, 1, 1_000_000);
  }

  /**
   * Monday to Friday, no salt, ten remembered inputs, a thousand steps a wake and sends an
   * instance, ten years ahead.
   */
  public static RuntimeSettings standard() {
    return STANDARD;
  }

  /** With the business days of a country. */
  public RuntimeSettings withCalendar(BusinessCalendar calendar) {
    return new RuntimeSettings(
        calendar, salt, rememberedInputs, stepsPerWake, sendsPerInstance, farthestDays);
  }

  /** With another salt. */
  public RuntimeSettings withSalt(long salt) {
    return new RuntimeSettings(
        calendar, salt, rememberedInputs, stepsPerWake, sendsPerInstance, farthestDays);
  }

  /** With another number of inputs that are known again. */
  public RuntimeSettings withRememberedInputs(int inputs) {
    return new RuntimeSettings(
        calendar, salt, inputs, stepsPerWake, sendsPerInstance, farthestDays);
  }

  /** With another number of steps at one instant. */
  public RuntimeSettings withStepsPerWake(int steps) {
    return new RuntimeSettings(
        calendar, salt, rememberedInputs, steps, sendsPerInstance, farthestDays);
  }

  /** With another number of sends an instance. */
  public RuntimeSettings withSendsPerInstance(int sends) {
    return new RuntimeSettings(calendar, salt, rememberedInputs, stepsPerWake, sends, farthestDays);
  }

  /** With another number of days that an input may lie ahead. */
  public RuntimeSettings withFarthestDays(int days) {
    return new RuntimeSettings(
        calendar, salt, rememberedInputs, stepsPerWake, sendsPerInstance, days);
  }

  private static void between(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          what + " must be from " + least + " to " + most + ": " + value);
    }
  }
}
