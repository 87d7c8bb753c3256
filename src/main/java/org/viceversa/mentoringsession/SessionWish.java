package org.viceversa.mentoringsession;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What somebody proposes, or notes afterwards.
 *
 * @param options one to three times, each named once
 */
public record SessionWish(List<Instant> options, SessionDetails details) {

    public static final int MOST_OPTIONS = 3;

    public SessionWish {
        options = options.stream().sorted().toList();
        if (options.isEmpty() || options.size() > MOST_OPTIONS) {
            throw new Refused(
                    Kind.INVALID, "options-invalid", "Propose at least one time and at most " + MOST_OPTIONS + ".");
        }
        if (new HashSet<>(options).size() < options.size()) {
            throw new Refused(Kind.INVALID, "option-twice", "The same time stands twice among those you propose.");
        }
    }
}
