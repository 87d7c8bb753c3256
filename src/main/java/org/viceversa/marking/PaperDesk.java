package org.viceversa.marking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.OpenActivity;
import org.viceversa.marking.Paper.Hands;
import org.viceversa.marking.Paper.Lease;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Where every deed with a paper begins and ends: it is opened for a grader of its course, nobody else is at it, and what
 * was done is kept with its line of history.
 */
public final class PaperDesk {

    public static final Duration LEASE = Duration.ofMinutes(10);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH);

    private final OpenActivity openActivity;
    private final Papers papers;
    private final People people;
    private final Clock clock;

    public PaperDesk(OpenActivity openActivity, Papers papers, People people, Clock clock) {
        this.openActivity = openActivity;
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    /** A paper in a grader's hands. */
    public record Opened(Activity activity, Paper paper, UUID grader, Instant at) {
        Opened with(Paper other) {
            return new Opened(activity, other, grader, at);
        }

        /** What was clicked twice: the first click was heard. */
        boolean isDone(int version, MarkingState... states) {
            boolean there = Arrays.asList(states).contains(paper.state());
            return there && (paper.version() == version || paper.version() == version + 1);
        }

        void requireVersion(int version) {
            if (paper.version() != version) {
                throw changed();
            }
        }
    }

    /** @throws Refused {@code no-course}; {@code activity-unknown}; {@code not-allowed} */
    public Activity activity(Caller caller, UUID activity) {
        return openActivity.forGrader(caller, activity);
    }

    /**
     * @param who the person's id; where names are hidden, the paper's own
     * @throws Refused as {@link #activity}; {@code paper-unknown}; {@code marked-anonymously}
     */
    public Opened open(Caller caller, UUID activity, UUID who) {
        Activity of = activity(caller, activity);
        Paper paper = of.anonymous() ? hidden(of, who) : named(of, who);
        return new Opened(of, paper, caller.person().id(), clock.instant());
    }

    private Paper named(Activity of, UUID person) {
        return papers.findOf(of.tenant(), of.id(), person).orElseThrow(PaperDesk::unknown);
    }

    private Paper hidden(Activity of, UUID who) {
        Optional<Paper> paper =
                papers.find(of.tenant(), who).filter(one -> one.activity().equals(of.id()));
        if (paper.isPresent()) {
            return paper.get();
        }
        return papers.findOf(of.tenant(), of.id(), who)
                .filter(one -> one.grade().isPresent())
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT,
                        "marked-anonymously",
                        "This activity is marked without names, so nobody's work can be opened by who they are. Open it"
                                + " from the queue; names can be seen once grades are released."));
    }

    /** To be changed: nobody else is at it, and the grader is from now on. */
    public Opened openToChange(Caller caller, UUID activity, UUID who) {
        Opened opened = open(caller, activity, who);
        return opened.with(hold(opened));
    }

    /** @throws Refused {@code being-marked} */
    Paper hold(Opened opened) {
        Paper paper = opened.paper();
        Instant until = opened.at().plus(LEASE);
        if (!papers.hold(paper.tenant(), paper.id(), opened.grader(), until, opened.at())) {
            throw beingMarked(papers.find(paper.tenant(), paper.id()).orElse(paper));
        }
        return paper.with(new Hands(paper.hands().marker(), Optional.of(new Lease(opened.grader(), until))));
    }

    void letGo(Opened opened) {
        papers.letGo(opened.paper().tenant(), opened.paper().id(), opened.grader());
    }

    /** Keeps what was changed, with its line of history. */
    Opened keep(Opened opened, Paper changed, PaperEvent.What what, String words) {
        Paper kept = papers.save(changed, opened.activity());
        papers.add(PaperEvent.of(kept, Optional.of(opened.grader()), what, words, opened.at()));
        return opened.with(kept);
    }

    /** Keeps what was changed where history knows it already. */
    Opened keep(Opened opened, Paper changed) {
        return opened.with(papers.save(changed, opened.activity()));
    }

    void note(Opened opened, PaperEvent.What what, String words) {
        papers.add(PaperEvent.of(opened.paper(), Optional.of(opened.grader()), what, words, opened.at()));
    }

    private Refused beingMarked(Paper paper) {
        Optional<Lease> lease = paper.hands().lease();
        String name = lease.flatMap(one -> people.find(paper.tenant(), one.by()))
                .map(Person::name)
                .filter(one -> !one.isBlank())
                .orElse("somebody else");
        String until = lease.map(one -> " until " + TIME.format(one.until().atOffset(ZoneOffset.UTC)))
                .orElse("");
        return new Refused(
                Kind.CONFLICT,
                "being-marked",
                "This is being marked by " + name + until + ". What you wrote is still on the page; go on with the next"
                        + " one, or come back then.");
    }

    private static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND,
                "paper-unknown",
                "This person has handed in nothing here. Go back to the queue to see what there is.");
    }

    /** What is said when another window or grader was quicker. */
    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "marking-changed",
                "This was changed in another window or by another grader. What you wrote is still on the page: load the"
                        + " other one, and choose.");
    }

    static Refused incomplete(List<String> missing) {
        return new Refused(
                Kind.CONFLICT,
                "not-complete",
                "Something must still be said before this can be released: " + String.join(", ", missing) + ".");
    }

    static Refused regradeWaits() {
        return new Refused(
                Kind.CONFLICT,
                "regrade-waits",
                "Its author asked for another look: answer that first, and the grade goes with the answer.");
    }
}
