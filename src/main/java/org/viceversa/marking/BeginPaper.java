package org.viceversa.marking;

import java.util.Optional;
import java.util.UUID;
import java.util.Random;
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
                return lying.isEmpty() ? there.get() : papers.save(there.get().lying(lying), activity);
            }
            Paper begun = begun(activity, person, lying);
            if (papers.add(begun, whose)) {
                return begun;
            }
        }
        throw PaperDesk.changed();
    }

    private Paper begun(Activity activity, UUID person, Optional<Lying> lying) {
        int number = Pseudonym.draw(papers.numbers(activity.tenant(), activity.id()), random);
        Terms terms = new Terms(
                extensions.find(activity.tenant(), activity.id(), person).flatMap(Extension::due), Optional.empty());
        return new Paper(
                new Key(UUID.randomUUID(), activity.tenant(), activity.id(), person, number),
                lying,
                lying.isPresent() ? MarkingState.SUBMITTED : MarkingState.NOT_HANDED_IN,
                terms,
                Hands.NONE,
                GradeSheet.EMPTY,
                Said.NOTHING,
                1);
    }
}
