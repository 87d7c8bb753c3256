package org.viceversa.notebook;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.mentorship.Goal;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.Pairing;
import org.viceversa.pairing.Pairings;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Thanks a partner; on the programme's wall only if both want that. Nobody is counted against anybody else. */
public final class GiveThanks {

    static final int MOST = 100;

    private final OpenMentorship openMentorship;
    private final Pairings pairings;
    private final ThankYous thanks;
    private final GoalsOfPairs goals;
    private final OtherThanks others;
    private final Clock clock;

    public GiveThanks(
            OpenMentorship openMentorship,
            Pairings pairings,
            ThankYous thanks,
            GoalsOfPairs goals,
            OtherThanks others,
            Clock clock) {
        this.openMentorship = openMentorship;
        this.pairings = pairings;
        this.thanks = thanks;
        this.goals = goals;
        this.others = others;
        this.clock = clock;
    }

    /** Knows what pairs wanted to reach. */
    @FunctionalInterface
    public interface GoalsOfPairs {
        List<Goal> listOf(UUID tenant, Collection<UUID> pairings);
    }

    /** Knows who thanked somebody outside of a pair. */
    @FunctionalInterface
    public interface OtherThanks {
        Set<UUID> listGivers(UUID tenant, UUID receiver);
    }

    /**
     * What somebody's own help came to; for themselves alone.
     *
     * @param people who thanked them
     * @param skills of goals that a partner met with them
     */
    public record Impact(int people, int skills) {}

    public record Found(Mentorship mentorship, List<ThankYou> thanks, Impact impact) {}

    public Found list(Caller caller, UUID pairing) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        return new Found(
                mentorship,
                thanks.listOf(mentorship.tenant(), mentorship.id()),
                impactOf(mentorship.tenant(), mentorship.me()));
    }

    private Impact impactOf(UUID tenant, UUID person) {
        Set<UUID> givers = new HashSet<>(thanks.listGivers(tenant, person));
        givers.addAll(others.listGivers(tenant, person));
        List<Pairing> own = pairings.listFor(tenant, person);
        Set<UUID> skills = new HashSet<>();
        goals.listOf(tenant, own.stream().map(Pairing::id).toList()).stream()
                .filter(goal -> goal.state() == Goal.State.MET)
                .filter(goal -> own.stream().anyMatch(pairing -> taught(pairing, goal, person)))
                .map(Goal::skill)
                .flatMap(Optional::stream)
                .forEach(skills::add);
        return new Impact(givers.size(), skills.size());
    }

    private static boolean taught(Pairing pairing, Goal goal, UUID person) {
        return pairing.id().equals(goal.pairing())
                && pairing.partner(goal.learner().other()).person().equals(person);
    }

    /** @throws Refused {@code thanks-full}; {@code text-missing}; {@code text-too-long} */
    public ThankYou give(Caller caller, UUID pairing, String text, boolean show) {
        // Thanks are welcome after the end, too.
        Mentorship mentorship = openMentorship.open(caller, pairing);
        long given = thanks.listOf(mentorship.tenant(), mentorship.id()).stream()
                .filter(one -> one.from().equals(mentorship.me()))
                .count();
        if (given >= MOST) {
            throw new Refused(Kind.CONFLICT, "thanks-full", "You have thanked your partner " + MOST + " times here.");
        }
        ThankYou one = new ThankYou(
                UUID.randomUUID(),
                mentorship.tenant(),
                mentorship.place().programme().id(),
                mentorship.id(),
                mentorship.me(),
                mentorship.partner(),
                text,
                show,
                false,
                clock.instant());
        thanks.add(one);
        return one;
    }

    /** @throws Refused {@code thanks-unknown} */
    public ThankYou show(Caller caller, UUID pairing, UUID id, boolean shows) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        ThankYou shown = thanks.find(mentorship.tenant(), id)
                .filter(one -> one.pairing().equals(mentorship.id()) && one.isOf(mentorship.me()))
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND, "thanks-unknown", "There are no such thanks between the two of you."))
                .shownBy(mentorship.me(), shows);
        thanks.saveShown(shown, mentorship.me());
        return shown;
    }
}
