package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.log.LogEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a run.
 *
 * @param log what must be logged
 * @param persona the persona it is at the end
 * @param phase the phase it is in at the end
 * @param consent the channels it agreed to at the end
 * @param attributes what was set
 * @param score the score at the end
 * @param running the scenarios it is in at the end
 * @param overflowed whether more was derived from one input than is looked at
 */
public record OracleRun(
    List<LogEntry> log,
    Optional<String> persona,
    String phase,
    Set<String> consent,
    Map<String, AttributeValue> attributes,
    BigDecimal score,
    List<String> running,
    boolean overflowed) {}
