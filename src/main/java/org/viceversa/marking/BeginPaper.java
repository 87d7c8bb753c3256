package org.viceversa.marking;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Extension;
import org.viceversa.activity.Extensions;
import org.viceversa.grade.GradeSheet;
import org.viceversa.marking.Paper.Hands;
import org.viceversa.marking.Paper.Key;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.marking.Paper.Said;
import org.viceversa.marking.Paper.Terms;
import org.viceversa.people.People;
import org.viceversa.people.Person;

/** Makes sure that somebody has a paper. */
final class BeginPaper {

    private static final int TRIES = 20;

    private final Papers papers;
    private final People people;
    private final Extensions extensions;
    private final Random random;

    BeginPaper(Papers papers, People people, Extensions extensions, Random random) {
        this.papers = papers;
        this.people = people;
        this.extensions = extensions;
        this.random = random;
    }

    /** A new one, or the one that is there with this lying on it; kept already. */
    Paper with(Activity activity, UUID person, Optional<Lying> lying) {
        Person whose = people.find(activity.tenant(), person)
                .orElseThrow(() -> new IllegalStateException("Nobody has this work: " + person));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Paper> there = papers.findOf(activity.tenant(), activity.id(), person);
            if (there.isPresent()) {
                return lying.isEmpty() ? there.get() : papers.save(lying(there.get(), lying, activity), activity);
            }
            Paper begun = begun(activity, person, lying);
            if (papers.add(begun, whose)) {
                return begun;
            }
        }
        throw PaperDesk.changed();
    }

    /** By the time that its author has now: while names are hidden, a paper on which something lies does not follow it. */
    private Paper lying(Paper there, Optional<Lying> lying, Activity activity) {
        return there.lying(lying).with(terms(activity, there.person()), activity);
    }

    private Terms terms(Activity activity, UUID person) {
        return new Terms(
                extensions.find(activity.tenant(), activity.id(), person).flatMap(Extension::due), Optional.empty());
    }

    private Paper begun(Activity activity, UUID person, Optional<Lying> lying) {
        int number = Pseudonym.draw(papers.numbers(activity.tenant(), activity.id()), random);
        return new Paper(
                new Key(UUID.randomUUID(), activity.tenant(), activity.id(), person, number),
                lying,
                lying.isPresent() ? MarkingState.SUBMITTED : MarkingState.NOT_HANDED_IN,
                terms(activity, person),
                Hands.NONE,
                GradeSheet.EMPTY,
                Said.NOTHING,
                1);
    }
}
