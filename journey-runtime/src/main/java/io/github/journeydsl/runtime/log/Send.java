package io.github.journeydsl.runtime.log;

import java.time.Instant;

/**
 * A content for the lead, with what was decided: only {@link Decision.Sent} is to be sent.
 *
 * @param at when it was decided
 * @param lead the id of the lead
 * @param origin the step
 * @param content the id of the content
 * @param channel the id of the channel
 * @param decision sent, skipped or deferred
 * @param cause what gave rise to it
 */
public record Send(
    Instant at,
    String lead,
    Origin origin,
    String content,
    String channel,
    Decision decision,
    Cause cause)
    implements Effect {}
