package org.viceversa.mentorship;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Side;
import org.viceversa.pairing.ClosePairing;
import org.viceversa.pairing.Pairing;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.AssessTogether;
import org.viceversa.skills.AssessTogether.Word;

/** Brings two people to a good end: how well each can do what they learned, three sentences each, and what stays. */
public final class CloseMentorship {

    private final OpenMentorship openMentorship;
    private final Closings closings;
    private final ShowGoals showGoals;
    private final AssessTogether assessTogether;
    private final ClosePairing closePairing;

    public CloseMentorship(
            OpenMentorship openMentorship,
            Closings closings,
            ShowGoals showGoals,
            AssessTogether assessTogether,
            ClosePairing closePairing) {
        this.openMentorship = openMentorship;
        this.closings = closings;
        this.showGoals = showGoals;
        this.assessTogether = assessTogether;
        this.closePairing = closePairing;
    }

    /**
     * @param mine what the caller has written
     * @param partnersDone whether the other one has said theirs
     * @param theirs what the other one says, once both have
     * @param contact how to reach the other one, when both want to keep in touch
     * @param agreed goals about skills that were not dropped, whose levels are looked at again
     */
    public record Shown(
            Mentorship mentorship,
            Closing mine,
            boolean partnersDone,
            Optional<Closing> theirs,
            Optional<String> contact,
            List<ShowGoals.Line> agreed) {}

    /** @param level that the caller sees now in whoever learns it */
    public record Seen(UUID goal, int level) {}

    /** @throws Refused {@code pairing-unknown} */
    public Shown show(Caller caller, UUID pairing) {
        Mentorship open = openMentorship.open(caller, pairing);
        Map<Side, Closing> said = bySide(open);
        Closing mine = mine(open, said);
        Optional<Closing> other = Optional.ofNullable(said.get(open.side().other()));
        boolean partnersDone = other.filter(Closing::isDone).isPresent();
        Optional<Closing> theirs = other.filter(one -> partnersDone && mine.isDone());
        return new Shown(
                open,
                mine,
                partnersDone,
                theirs,
                theirs.filter(one -> wantsToStay(one) && wantsToStay(mine))
                        .map(one -> one.words().contact()),
                agreed(open));
    }

    private static boolean wantsToStay(Closing one) {
        return one.words().keepInTouch().orElse(false);
    }

    private List<ShowGoals.Line> agreed(Mentorship open) {
        return showGoals.lines(open).stream()
                .filter(line -> line.skill().isPresent() && line.goal().state() != Goal.State.DROPPED)
                .toList();
    }

    /**
     * For both: from here on each says what there is to say.
     *
     * @throws Refused {@code pairing-unknown}; {@code pairing-state}; {@code mentorship-over}
     */
    public void begin(Caller caller, UUID pairing) {
        openMentorship.open(caller, pairing).requireOpen();
        closePairing.begin(caller, pairing);
    }

    /**
     * @param version that the window knows, 0 for none
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code text-too-long}; {@code closing-changed}
     */
    public void write(Caller caller, UUID pairing, int version, Closing.Words words) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        Closing kept = kept(open, version).with(words, open.at());
        closings.save(kept.isDone() ? kept.done(open.at()) : kept);
    }

    /**
     * Says it for good, with the levels that the caller sees; with the other one's it completes the pair.
     *
     * @param seen of whom the caller can say something
     * @throws Refused {@code pairing-unknown}; {@code mentorship-over}; {@code closing-not-begun}; {@code
     *     closing-incomplete}; {@code closing-changed}; {@code goal-unknown}; {@code level-invalid}
     */
    public void finish(Caller caller, UUID pairing, int version, List<Seen> seen) {
        Mentorship open = openMentorship.open(caller, pairing).requireOpen();
        if (open.pairing().state() != Pairing.State.CLOSING) {
            throw new Refused(
                    Kind.CONFLICT, "closing-not-begun", "Begin the closing first, so that the other one knows of it.");
        }
        closings.save(kept(open, version).done(open.at()));
        assessTogether.run(caller, open.id(), words(open, seen));
        closePairing.completeIf(
                caller,
                pairing,
                () -> bySide(open).values().stream().filter(Closing::isDone).count() == Side.values().length);
    }

    private List<Word> words(Mentorship open, List<Seen> seen) {
        Map<UUID, Goal> agreed = agreed(open).stream()
                .map(ShowGoals.Line::goal)
                .collect(Collectors.toMap(Goal::id, Function.identity()));
        return seen.stream()
                .map(one -> {
                    Goal goal = Optional.ofNullable(agreed.get(one.goal()))
                            .orElseThrow(
                                    () -> new Refused(Kind.NOT_FOUND, "goal-unknown", "There is no such goal here."));
                    UUID learner = open.pairing().partner(goal.learner()).person();
                    return new Word(learner, goal.skill().orElseThrow(), one.level(), "");
                })
                .toList();
    }

    private Map<Side, Closing> bySide(Mentorship open) {
        return closings.listOf(open.tenant(), open.id()).stream()
                .collect(Collectors.toMap(Closing::side, Function.identity()));
    }

    private Closing kept(Mentorship open, int version) {
        Closing kept = mine(open, bySide(open));
        if (kept.version() != version) {
            throw changed();
        }
        return kept;
    }

    private static Closing mine(Mentorship open, Map<Side, Closing> said) {
        return Optional.ofNullable(said.get(open.side())).orElseGet(() -> Closing.of(open));
    }

    /** For adapters and use cases alike. */
    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "closing-changed",
                "This was changed in another window of yours. Nothing that you typed is lost; compare both and choose.");
    }
}
