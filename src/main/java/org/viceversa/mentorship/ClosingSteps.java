package org.viceversa.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viceversa.pairing.Pairing.State;

/** The end needs somebody: it is near, or it has begun and they have yet to say theirs. */
public final class ClosingSteps implements NextSteps {

    private static final int WAITS_FOR_ME = 90;
    private static final int HOLDS_US_BOTH = 70;
    private static final int DUE = 50;
    private static final int DAYS_AHEAD = 14;
    private static final Set<State> UNDER_WAY = Set.of(State.ACTIVE, State.PAUSED);

    private final Closings closings;

    public ClosingSteps(Closings closings) {
        this.closings = closings;
    }

    @Override
    public List<NextStep> of(Mentorship mentorship) {
        State state = mentorship.pairing().state();
        Optional<Instant> by = mentorship.place().cycle().ends().map(day -> GoalSteps.endOf(day, mentorship));
        if (state == State.CLOSING) {
            return closing(mentorship, by);
        }
        LocalDate ahead = mentorship.today().plusDays(DAYS_AHEAD);
        boolean near = mentorship
                .place()
                .cycle()
                .ends()
                .filter(day -> !day.isAfter(ahead))
                .isPresent();
        return UNDER_WAY.contains(state) && near ? List.of(step("begin-closing", DUE, by)) : List.of();
    }

    private List<NextStep> closing(Mentorship mentorship, Optional<Instant> by) {
        List<Closing> done = closings.listOf(mentorship.tenant(), mentorship.id()).stream()
                .filter(Closing::isDone)
                .toList();
        boolean mine = done.stream().anyMatch(one -> one.side() == mentorship.side());
        return mine ? List.of() : List.of(step("do-closing", done.isEmpty() ? HOLDS_US_BOTH : WAITS_FOR_ME, by));
    }

    private static NextStep step(String code, int weight, Optional<Instant> by) {
        return new NextStep(code, weight, by, Optional.empty(), "");
    }
}
