package org.viceversa.notebook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Asks for introductions, offers them, and says how far each is; among the two of a pair, and nobody else is told. */
public final class Introduce {

    static final int MOST = 100;

    private final OpenMentorship openMentorship;
    private final Introductions introductions;
    private final People people;
    private final Clock clock;

    public Introduce(OpenMentorship openMentorship, Introductions introductions, People people, Clock clock) {
        this.openMentorship = openMentorship;
        this.introductions = introductions;
        this.people = people;
        this.clock = clock;
    }

    public record Found(Mentorship mentorship, List<Introduction> introductions) {}

    public Found list(Caller caller, UUID pairing) {
        Mentorship mentorship = openMentorship.open(caller, pairing);
        return new Found(mentorship, introductions.listOf(mentorship.tenant(), mentorship.id()));
    }

    /**
     * @param person somebody in the tool, whose name then counts; or empty, and the name is free
     * @throws Refused {@code person-unknown}; {@code introductions-full}; {@code text-missing}; {@code text-too-long}
     */
    public Introduction begin(Caller caller, UUID pairing, Optional<UUID> person, String name, String why) {
        Mentorship mentorship = openMentorship.open(caller, pairing).requireOpen();
        if (introductions.listOf(mentorship.tenant(), mentorship.id()).size() >= MOST) {
            throw new Refused(
                    Kind.CONFLICT,
                    "introductions-full",
                    "The two of you have noted " + MOST + " introductions, which is the most.");
        }
        Optional<Person> known = person.map(id -> people.find(mentorship.tenant(), id)
                .filter(one -> !one.name().isEmpty())
                .orElseThrow(Introduce::nobody));
        Instant now = clock.instant();
        Introduction introduction = new Introduction(
                UUID.randomUUID(),
                mentorship.tenant(),
                mentorship.id(),
                mentorship.side(),
                person,
                known.map(Person::name).orElse(name),
                why,
                Introduction.State.REQUESTED,
                1,
                now,
                now);
        introductions.add(introduction);
        return introduction;
    }

    /** @throws Refused {@code introduction-unknown}; {@code introduction-state}; {@code introduction-changed} */
    public Introduction move(Caller caller, UUID pairing, UUID id, Introduction.State next) {
        Mentorship mentorship = openMentorship.open(caller, pairing).requireOpen();
        Introduction introduction = introductions
                .find(mentorship.tenant(), id)
                .filter(one -> one.pairing().equals(mentorship.id()))
                .orElseThrow(() ->
                        new Refused(Kind.NOT_FOUND, "introduction-unknown", "There is no such introduction here."));
        return introductions.save(introduction.moved(next, mentorship.side(), clock.instant()));
    }

    private static Refused nobody() {
        return new Refused(
                Kind.NOT_FOUND, "person-unknown", "There is no such person here. You can write the name instead.");
    }
}
