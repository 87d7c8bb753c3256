package org.viceversa.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.Pairing;

/**
 * Something of which a rule finds that somebody should know it.
 *
 * @param key names the news; together with the person it is told once
 * @param pairing that it is about, if it is about one
 * @param since when it became so
 * @param values of the wording, beside names
 */
public record Finding(
        UUID person, String key, Optional<Pairing> pairing, Instant since, Map<String, String> values, String path) {

    public Finding {
        values = Map.copyOf(values);
    }

    static Finding ofPair(
            Pairing pairing, Side side, String key, Instant since, Map<String, String> values, String path) {
        return new Finding(pairing.partner(side).person(), key, Optional.of(pairing), since, values, path);
    }

    /** The other one of the two; empty where it is about no pair. */
    Optional<UUID> partner() {
        return pairing.flatMap(
                two -> two.sideOf(person).map(side -> two.partner(side.other()).person()));
    }
}
