package io.github.journeydsl.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when a run was made. */
public final class Machine {

  private Machine() {}

  /** One line: date, processors, system, Java, how busy it was with other things. */
  public static String line() {
    Runtime.Version java = Runtime.version();
    return "%s · %d processors (%s, %s) · Java %s · load average %.1f at the start"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            java,
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
