package org.viceversa.marking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Extension;
import org.viceversa.activity.Extensions;
import org.viceversa.grade.SheetChecks;
import org.viceversa.marking.Paper.Terms;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Gives one person more time; what was handed in is late by that time. */
public final class ExtendTime {

    private final PaperDesk desk;
    private final MissingPeople missing;
    private final Extensions extensions;
    private final Papers papers;
    private final Clock clock;

    public ExtendTime(PaperDesk desk, MissingPeople missing, Extensions extensions, Papers papers, Clock clock) {
        this.desk = desk;
        this.missing = missing;
        this.extensions = extensions;
        this.papers = papers;
        this.clock = clock;
    }

    /** Either date may be absent, not both. */
    public record Wish(Optional<Instant> due, Optional<Instant> cutoff, String reason) {}

    /**
     * @throws Refused {@code being-marked}; {@code dates-invalid}; {@code marked-anonymously}, since it would tell who it
     *     is
     */
    public Paper give(Caller caller, UUID activity, UUID who, Wish wish) {
        Opened opened = named(caller, activity, who);
        put(
                opened.activity(),
                new Given(opened.grader(), opened.at()),
                opened.paper().person(),
                wish);
        return follow(opened, wish.due(), PaperEvent.What.EXTENDED, wish.reason());
    }

    public Paper take(Caller caller, UUID activity, UUID who) {
        Opened opened = named(caller, activity, who);
        extensions.remove(
                opened.activity().tenant(),
                opened.activity().id(),
                opened.paper().person());
        return follow(opened, Optional.empty(), PaperEvent.What.EXTENSION_TAKEN, "");
    }

    /**
     * By name. While names are hidden it is taken for whoever is in the course, and says nothing of whether they have handed
     * in: what lies there stays as late as it was, and what is handed in later follows it.
     *
     * @throws Refused {@code person-unknown}; {@code already-handed-in}; {@code dates-invalid}
     */
    public void giveMissing(Caller caller, UUID activity, UUID person, Wish wish) {
        Activity of = desk.activity(caller, activity);
        requireNamed(of, person);
        put(of, new Given(caller.person().id(), clock.instant()), person, wish);
        if (!missing.hasHandedIn(of, person)) {
            follow(missing.open(caller, of, person), wish.due(), PaperEvent.What.EXTENDED, wish.reason());
        }
    }

    /** @throws Refused {@code person-unknown}; {@code already-handed-in} */
    public void takeMissing(Caller caller, UUID activity, UUID person) {
        Activity of = desk.activity(caller, activity);
        requireNamed(of, person);
        extensions.remove(of.tenant(), of.id(), person);
        papers.findOf(of.tenant(), of.id(), person)
                .filter(paper -> paper.lying().isEmpty())
                .ifPresent(paper -> follow(
                        missing.open(caller, of, person), Optional.empty(), PaperEvent.What.EXTENSION_TAKEN, ""));
    }

    private void requireNamed(Activity of, UUID person) {
        if (missing.areHidden(of)) {
            missing.requireHere(of, person);
        } else {
            missing.require(of, person);
        }
    }

    private Opened named(Caller caller, UUID activity, UUID who) {
        Opened opened = desk.openToChange(caller, activity, who);
        if (opened.activity().anonymous()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "marked-anonymously",
                    "This activity is marked without names. More time is given by name, from the list of people below"
                            + " the queue.");
        }
        return opened;
    }

    private record Given(UUID by, Instant at) {}

    private void put(Activity activity, Given given, UUID person, Wish wish) {
        boolean upsideDown = wish.due().isPresent()
                && wish.cutoff().or(() -> activity.dates().cutoff()).isPresent()
                && wish.cutoff()
                        .or(() -> activity.dates().cutoff())
                        .get()
                        .isBefore(wish.due().get());
        if (upsideDown || (wish.due().isEmpty() && wish.cutoff().isEmpty())) {
            throw new Refused(
                    Kind.INVALID,
                    "dates-invalid",
                    "Give a due date, or a last date until which it is taken, which must not be before the due date.");
        }
        extensions.put(new Extension(
                activity.tenant(),
                activity.id(),
                person,
                wish.due(),
                wish.cutoff(),
                SheetChecks.words(wish.reason(), SheetChecks.LONGEST_REASON, "The reason"),
                given.by(),
                given.at()));
    }

    private Paper follow(Opened opened, Optional<Instant> due, PaperEvent.What what, String words) {
        Paper paper = opened.paper();
        Paper changed = paper.with(new Terms(due, paper.terms().waiver()), opened.activity());
        return desk.keep(opened, changed, what, words).paper();
    }
}
