package org.viceversa.pairinground;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.viceversa.assignment.Watcher;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.people.Caller;
import org.viceversa.suitability.Pool;
import org.viceversa.suitability.RuleCounts;
import org.viceversa.suitability.Seeker;

/** Tells before any round who there is, whom each rule keeps apart, and what doing without one would bring. */
public final class PreviewRules {

    private final FindRound findRound;
    private final ReadPairingSettings settings;
    private final LoadPool loadPool;
    private final Clock clock;

    public PreviewRules(FindRound findRound, ReadPairingSettings settings, LoadPool loadPool, Clock clock) {
        this.findRound = findRound;
        this.settings = settings;
        this.loadPool = loadPool;
        this.clock = clock;
    }

    /**
     * @param mentors who stand on this side, those who take nobody now included
     * @param takingMentors who take somebody
     * @param startable whether a round may be started now
     */
    public record Previewed(
            CycleOfProgramme place,
            ReadPairingSettings.Shown settings,
            int mentors,
            int mentees,
            int takingMentors,
            int takingMentees,
            boolean startable,
            RuleCounts counts) {}

    /** What is counted, read but not counted yet: counting needs no transaction. */
    public record Asked(CycleOfProgramme place, ReadPairingSettings.Shown settings, Pool pool) {
        public Previewed counted() {
            return new Previewed(
                    place,
                    settings,
                    pool.mentors().size(),
                    pool.mentees().size(),
                    (int) pool.mentors().stream().filter(Seeker::takesSomebody).count(),
                    (int) pool.mentees().stream().filter(Seeker::takesSomebody).count(),
                    StartPairingRound.isToBePaired(place.cycle()),
                    RuleCounts.of(pool, settings.criteria(), Watcher.NONE));
        }
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code cycle-unknown} */
    public Asked run(Caller caller, UUID cycle) {
        CycleOfProgramme place = findRound.cycle(caller, cycle);
        ReadPairingSettings.Shown shown = settings.of(place.programme());
        return new Asked(place, shown, loadPool.forRound(place, shown.criteria(), Set.of(), clock.instant()));
    }
}
