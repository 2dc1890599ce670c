package io.github.journeydsl.benchmarks.timing;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells JMH how much processor time one piece of work took, that of the garbage collector and the
 * compiler included. Other processes of the machine hardly change it.
 */
public final class ProcessorTime implements InternalProfiler {

  static final String LABEL = "processor";

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long before;

  /** JMH makes it. */
  public ProcessorTime() {}

  /** What this process has spent so far. */
  static long nanoseconds() {
    return SYSTEM.getProcessCpuTime();
  }

  @Override
  public String getDescription() {
    return "processor time of the whole process";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = nanoseconds();
  }

  @Override
  public List<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long spent = nanoseconds() - before;
    double each =
        (double) spent / TimeUnit.MICROSECONDS.toNanos(1) / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, each, "us/op", AggregationPolicy.AVG));
  }
}
