package io.github.journeydsl.core.analysis;

import java.util.Optional;

/**
 * Somebody who is consulted before an approval starts (根回し, nemawashi).
 *
 * @param chain the id of the chain
 * @param persona the id of the persona
 * @param phase the id of the phase by which it must be done: the first one in which the chain runs;
 *     nothing if no phase names the chain
 * @param met the id of the phase in which this person takes part first, up to that phase; nothing
 *     if they have not taken part in anything by then
 */
public record Consultation(
    String chain, String persona, Optional<String> phase, Optional<String> met) {}
