package org.viceversa.pulse;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.enrolment.KnownPeople;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Shows reports to those who sent them and to the contact whom they name, and to nobody else, whatever their role. */
public final class AnswerConcern {

    private final Concerns concerns;
    private final SafetyContacts contacts;
    private final People people;
    private final Clock clock;

    public AnswerConcern(Concerns concerns, KnownPeople knownPeople, People people, Clock clock) {
        this.concerns = concerns;
        this.contacts = new SafetyContacts(knownPeople);
        this.people = people;
        this.clock = clock;
    }

    /** A report with the names of the two whom it is about. */
    public record Told(Concern concern, String reporter, String about) {}

    /**
     * @param received reports to the caller
     * @param reported reports of the caller
     */
    public record Mine(List<Told> received, List<Told> reported) {}

    public Mine list(Caller caller) {
        UUID me = caller.person().id();
        List<Concern> received = received(caller);
        List<Concern> reported = concerns.listBy(caller.tenant(), me);
        Set<UUID> named = Stream.concat(received.stream(), reported.stream())
                .flatMap(one -> Stream.of(one.reporter(), one.about()))
                .collect(Collectors.toSet());
        Map<UUID, Person> known = people.listByIds(caller.tenant(), named);
        return new Mine(told(received, known), told(reported, known));
    }

    /** How many reports wait for the caller to see them; asked for with every home, so it is cheap. */
    public int countUnseen(Caller caller) {
        return (int) received(caller).stream()
                .filter(one -> one.state() == Concern.State.REPORTED)
                .count();
    }

    private List<Concern> received(Caller caller) {
        return concerns.listTo(caller.tenant(), caller.person().id(), SafetyContacts.mailOf(caller.person())).stream()
                .filter(one -> isReader(caller, one))
                .toList();
    }

    /** Whoever has the contact's address alone; while two people have it, nobody. */
    private boolean isReader(Caller caller, Concern one) {
        UUID me = caller.person().id();
        return !one.reporter().equals(me)
                && !one.about().equals(me)
                && one.reader()
                        .or(() -> contacts.find(caller.tenant(), one.contact()))
                        .filter(me::equals)
                        .isPresent();
    }

    /**
     * By the contact: marks a report as seen or closes it, with a word to whoever sent it.
     *
     * @throws Refused {@code concern-unknown} to everybody else; {@code concern-changed}; {@code concern-state}
     */
    public Told run(Caller caller, UUID id, int version, Concern.State next, String note) {
        Concern kept = concerns.find(caller.tenant(), id)
                .filter(one -> isReader(caller, one))
                .orElseThrow(() -> new Refused(Kind.NOT_FOUND, "concern-unknown", "There is no such report here."));
        if (kept.version() != version) {
            throw changed();
        }
        Concern saved = concerns.save(kept.answered(caller.person().id(), next, note, clock.instant()));
        return told(List.of(saved), people.listByIds(caller.tenant(), List.of(saved.reporter(), saved.about())))
                .get(0);
    }

    /** For adapters too. */
    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "concern-changed",
                "This report was changed in another window just now. Load it again; what you wrote is still here.");
    }

    private static List<Told> told(List<Concern> all, Map<UUID, Person> known) {
        return all.stream()
                .map(one -> new Told(one, name(known, one.reporter()), name(known, one.about())))
                .toList();
    }

    private static String name(Map<UUID, Person> known, UUID person) {
        return Optional.ofNullable(known.get(person)).map(Person::name).orElse("");
    }
}
