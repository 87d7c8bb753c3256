package org.viceversa.notebook;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.enrolment.Side;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * The senior makes the junior known to somebody: the junior asks for it, or the senior offers it.
 *
 * @param from the side that asked or offered
 * @param person the one to be met, if they are in the tool
 * @param name of the one to be met
 * @param why what for
 */
public record Introduction(
        UUID id,
        UUID tenant,
        UUID pairing,
        Side from,
        Optional<UUID> person,
        String name,
        String why,
        State state,
        int version,
        Instant madeAt,
        Instant changedAt) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_WHY = 500;

    /** How far it is. */
    public enum State {
        /** One asked or offered, the other one says whether. */
        REQUESTED,
        /** Both want it; the senior asks the third one. */
        ASKED,
        /** The two know of each other. */
        MADE,
        MET,
        DECLINED,
        WITHDRAWN;

        public boolean isOver() {
            return this == MET || this == DECLINED || this == WITHDRAWN;
        }
    }

    public Introduction {
        name = Words.required(Words.line(name, LONGEST_NAME), "whom it is about");
        why = Words.required(Words.lines(why, LONGEST_WHY), "why you want it");
    }

    /** Whose turn it is; empty when it is over. */
    public Optional<Side> turn() {
        return switch (state) {
            case REQUESTED -> Optional.of(from.other());
            case ASKED -> Optional.of(Side.MENTEE);
            case MADE -> Optional.of(Side.MENTOR);
            default -> Optional.empty();
        };
    }

    /** What this side can do now. */
    public Set<State> nextFor(Side side) {
        Map<Side, Set<State>> next = new EnumMap<>(Side.class);
        switch (state) {
            case REQUESTED -> {
                next.put(from.other(), Set.of(State.ASKED, State.DECLINED));
                next.put(from, Set.of(State.WITHDRAWN));
            }
            case ASKED -> {
                next.put(Side.MENTEE, Set.of(State.MADE, State.DECLINED));
                next.put(Side.MENTOR, Set.of(State.WITHDRAWN));
            }
            case MADE -> next.put(Side.MENTOR, Set.of(State.MET, State.WITHDRAWN));
            default -> {
                return Set.of();
            }
        }
        return next.getOrDefault(side, Set.of());
    }

    /** @throws Refused {@code introduction-state} */
    public Introduction moved(State next, Side by, Instant now) {
        if (!nextFor(by).contains(next)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "introduction-state",
                    "That is not possible any more, or not yours to say. Load the page again and look at it.");
        }
        return new Introduction(id, tenant, pairing, from, person, name, why, next, version, madeAt, now);
    }
}
