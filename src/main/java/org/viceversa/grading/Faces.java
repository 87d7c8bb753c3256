package org.viceversa.grading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Lateness;
import org.viceversa.marking.Pseudonym;
import org.viceversa.people.People;
import org.viceversa.people.Person;

/** What people are called in one activity: graders by their names, authors as far as they may be known. */
public final class Faces {

    private final boolean hidden;
    private final Map<UUID, Person> people;

    private Faces(boolean hidden, Map<UUID, Person> people) {
        this.hidden = hidden;
        this.people = people;
    }

    static Faces of(Activity activity, People people, Collection<UUID> authors, Collection<UUID> graders) {
        Set<UUID> ids = new HashSet<>(graders);
        if (!activity.anonymous()) {
            ids.addAll(authors);
        }
        return new Faces(activity.anonymous(), people.listByIds(activity.tenant(), ids));
    }

    /** By what an author's work is opened. */
    public UUID who(UUID paper, UUID author) {
        return hidden ? paper : author;
    }

    public String author(UUID author, int number) {
        return hidden ? Pseudonym.of(number) : name(author);
    }

    public String name(UUID grader) {
        return Optional.ofNullable(people.get(grader)).map(Person::name).orElse("");
    }

    /** To the second it would tell who it is. */
    public Lateness lateness(Lateness one) {
        return hidden ? one.inDays() : one;
    }

    public boolean areHidden() {
        return hidden;
    }
}
