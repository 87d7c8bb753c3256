package org.viceversa.pulse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.KnownPeople;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringSessions;
import org.viceversa.mentorship.Closing;
import org.viceversa.mentorship.Closings;
import org.viceversa.mentorship.Goals;
import org.viceversa.mentorship.Mentorship;
import org.viceversa.mentorship.OpenMentorship;
import org.viceversa.pairing.LeavePairing;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.pulse.Concern.Contact;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Takes a report of one of two people to one of the programme's contacts, also when the two have ended already.
 *
 * <p>On wish the two are split in the same moment. The pairing ends without a fault: the other one reads that it ended, as
 * after any other end, and what the two share can be read and no longer written. Whatever the reporter left at the end for
 * staying in touch is taken back, also where the pairing has ended before. A pause is not offered for it, since the other
 * one could take that back.
 */
public final class ReportConcern {

    private final OpenMentorship openMentorship;
    private final LeavePairing leavePairing;
    private final MentoringSessions sessions;
    private final Goals goals;
    private final Closings closings;
    private final Concerns concerns;
    private final SafetyContacts contacts;
    private final People people;
    private final ConcernPost post;

    public ReportConcern(
            OpenMentorship openMentorship,
            LeavePairing leavePairing,
            MentoringSessions sessions,
            Goals goals,
            Closings closings,
            Concerns concerns,
            KnownPeople knownPeople,
            People people,
            ConcernPost post) {
        this.openMentorship = openMentorship;
        this.leavePairing = leavePairing;
        this.sessions = sessions;
        this.goals = goals;
        this.closings = closings;
        this.concerns = concerns;
        this.contacts = new SafetyContacts(knownPeople);
        this.people = people;
        this.post = post;
    }

    /**
     * @param contactName whom it goes to, by the programme's words for them
     * @param contactHow the same
     * @param evidence what the reporter puts beside their words, such as messages; may be empty
     * @param keep whether meetings and goals are kept as they are now
     * @param end whether the two are split at once
     */
    public record Report(
            String contactName, String contactHow, String words, String evidence, boolean keep, boolean end) {}

    /** @param known whether the contact is a person in the tool, and so can read it here */
    public record Reachable(Contact contact, boolean known) {}

    /** @param own reports about this pair, the newest first */
    public record Choice(Mentorship mentorship, String partner, List<Reachable> contacts, List<Concern> own) {}

    /** @throws Refused {@code pairing-unknown} */
    public Choice choices(Caller caller, UUID pairing) {
        Mentorship pair = openMentorship.open(caller, pairing);
        Map<UUID, Person> both = both(pair);
        return new Choice(
                pair,
                nameOf(both, pair.partner()),
                of(pair, both).stream()
                        .map(one -> new Reachable(
                                one, contacts.find(pair.tenant(), one).isPresent()))
                        .toList(),
                concerns.listBy(pair.tenant(), pair.me()).stream()
                        .filter(one -> one.pairing().equals(pair.id()))
                        .toList());
    }

    /**
     * Sent twice, it is kept once.
     *
     * @throws Refused {@code pairing-unknown}; {@code contact-unknown}; {@code concern-empty}; {@code text-too-long}
     */
    public Concern run(Caller caller, UUID pairing, Report report) {
        Mentorship pair = openMentorship.open(caller, pairing);
        Map<UUID, Person> both = both(pair);
        Contact contact = of(pair, both).stream()
                .filter(one ->
                        one.name().equals(report.contactName()) && one.how().equals(report.contactHow()))
                .findFirst()
                .orElseThrow(ReportConcern::contactUnknown);
        String words = Concern.checked(report.words(), Concern.LONGEST_WORDS);
        if (words.isEmpty()) {
            throw new Refused(
                    Kind.INVALID,
                    "concern-empty",
                    "Say in a few words what worries you, so that the contact can help.");
        }
        Concern fresh = Concern.reported(
                pair.tenant(),
                pair.id(),
                pair.me(),
                pair.partner(),
                contact,
                contacts.find(pair.tenant(), contact),
                words,
                evidence(pair, both, report),
                report.end(),
                pair.at());
        Optional<Concern> same = concerns.listBy(pair.tenant(), pair.me()).stream()
                .filter(one -> isSame(one, fresh))
                .findFirst();
        if (same.isEmpty()) {
            concerns.add(fresh);
            post.reported(fresh);
        }
        if (report.end()) {
            split(caller, pair);
        }
        return same.orElse(fresh);
    }

    private void split(Caller caller, Mentorship pair) {
        closings.listOf(pair.tenant(), pair.id()).stream()
                .filter(one -> one.side() == pair.side())
                .filter(one -> one.words().keepInTouch().orElse(false))
                .forEach(one -> closings.save(withoutContact(one, pair.at())));
        if (pair.isOpen()) {
            leavePairing.exit(caller, pair.id(), Optional.empty(), "");
        }
    }

    private static Closing withoutContact(Closing one, Instant now) {
        Closing.Words said = one.words();
        return new Closing(
                one.tenant(),
                one.pairing(),
                one.side(),
                new Closing.Words(said.learned(), said.differently(), said.thanks(), Optional.of(false), ""),
                one.doneAt(),
                one.version(),
                now);
    }

    private static boolean isSame(Concern one, Concern other) {
        return one.pairing().equals(other.pairing())
                && one.contact().equals(other.contact())
                && one.words().equals(other.words())
                && one.state() != Concern.State.CLOSED;
    }

    private String evidence(Mentorship pair, Map<UUID, Person> both, Report report) {
        String given = Concern.checked(report.evidence(), Concern.LONGEST_EVIDENCE);
        if (!report.keep()) {
            return given;
        }
        String kept = new Evidence(
                        nameOf(both, pair.pairing().partner(Side.MENTOR).person()),
                        nameOf(both, pair.pairing().partner(Side.MENTEE).person()))
                .of(sessions.listOf(pair.tenant(), pair.id()), goals.listOf(pair.tenant(), pair.id()), pair.at());
        return given.isEmpty() ? kept : given + "\n\n" + kept;
    }

    private Map<UUID, Person> both(Mentorship pair) {
        return people.listByIds(pair.tenant(), List.of(pair.me(), pair.partner()));
    }

    private static List<Contact> of(Mentorship pair, Map<UUID, Person> both) {
        return SafetyContacts.of(pair.place().programme(), List.copyOf(both.values()));
    }

    private static String nameOf(Map<UUID, Person> both, UUID person) {
        return Optional.ofNullable(both.get(person)).map(Person::name).orElse("");
    }

    private static Refused contactUnknown() {
        return new Refused(
                Kind.INVALID,
                "contact-unknown",
                "This contact is not among those of the programme any more. Choose another one; your words are still here.");
    }
}
