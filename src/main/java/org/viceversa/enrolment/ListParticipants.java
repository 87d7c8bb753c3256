package org.viceversa.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Invitations.Reminder;
import org.viceversa.enrolment.Participant.Stage;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;

/** Shows those who run a programme who was invited to a cycle and how far each came. */
public final class ListParticipants {

    private final FindCycle findCycle;
    private final Invitations invitations;
    private final Enrolments enrolments;
    private final People people;
    private final Clock clock;

    public ListParticipants(
            FindCycle findCycle, Invitations invitations, Enrolments enrolments, People people, Clock clock) {
        this.findCycle = findCycle;
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.people = people;
        this.clock = clock;
    }

    /** How many of a side came how far; each holds those that follow, except whoever came without an invitation. */
    public record Funnel(int invited, int opened, int applied, int ready) {
        public static final Funnel NOBODY = new Funnel(0, 0, 0, 0);

        Funnel with(Participant one) {
            return new Funnel(
                    invited + (one.invitation().isPresent() ? 1 : 0),
                    opened + (one.stage() != Stage.INVITED ? 1 : 0),
                    applied + (one.stage().hasApplied() ? 1 : 0),
                    ready + (one.stage().isReady() ? 1 : 0));
        }
    }

    /** @param found in the order of names; those without a name last */
    public record Overview(CycleOfProgramme place, Map<Side, Funnel> funnels, List<Participant> found) {}

    /**
     * @param search words that all occur in a name or contact; empty finds everybody
     * @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code cycle-unknown}
     */
    public Overview run(Caller caller, UUID cycleId, String search, Optional<Stage> stage, Optional<Side> side) {
        CycleOfProgramme place = findCycle.forManager(caller, cycleId);
        List<Participant> all = all(place, caller.tenant());
        List<String> words = MemberFilter.of(search, Optional.empty(), true).words();
        List<Participant> found = all.stream()
                .filter(one -> stage.map(one.stage()::equals).orElse(true))
                .filter(one -> side.map(one.sides()::contains).orElse(true))
                .filter(one -> words.isEmpty() || matches(one, words))
                .sorted(Comparator.comparing((Participant one) -> one.name().isEmpty())
                        .thenComparing(one -> Texts.fold(one.name()))
                        .thenComparing(Participant::contact))
                .toList();
        return new Overview(place, funnels(all), found);
    }

    private static boolean matches(Participant one, List<String> words) {
        String text = Texts.fold(one.name() + " " + one.contact());
        return words.stream().allMatch(text::contains);
    }

    private static Map<Side, Funnel> funnels(List<Participant> all) {
        Map<Side, Funnel> funnels = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Funnel funnel = Funnel.NOBODY;
            for (Participant one : all) {
                if (one.sides().contains(side) && one.stage() != Stage.WITHDRAWN) {
                    funnel = funnel.with(one);
                }
            }
            funnels.put(side, funnel);
        }
        return funnels;
    }

    private List<Participant> all(CycleOfProgramme place, UUID tenant) {
        UUID cycle = place.cycle().id();
        Map<UUID, Enrolment> byPerson = enrolments.listOf(tenant, cycle).stream()
                .collect(Collectors.toMap(Enrolment::person, Function.identity()));
        List<Invitation> invited = invitations.listOf(tenant, cycle);
        Map<UUID, List<Integer>> reminded = invitations.listReminders(tenant, cycle).stream()
                .collect(Collectors.groupingBy(
                        Reminder::invitation, Collectors.mapping(Reminder::day, Collectors.toList())));
        Set<UUID> ids = invited.stream().flatMap(one -> one.person().stream()).collect(Collectors.toSet());
        ids.addAll(byPerson.keySet());
        Map<UUID, Person> named = people.listByIds(tenant, ids);
        Map<UUID, Enrolment> uninvited = new HashMap<>(byPerson);
        List<Participant> all = new ArrayList<>();
        for (Invitation one : invited) {
            Optional<Enrolment> enrolment = one.person().map(byPerson::get);
            one.person().ifPresent(uninvited::remove);
            all.add(participant(
                    place,
                    Optional.of(one),
                    enrolment,
                    one.person().map(named::get),
                    reminded.getOrDefault(one.id(), List.of())));
        }
        uninvited.forEach((person, enrolment) -> all.add(participant(
                place, Optional.empty(), Optional.of(enrolment), Optional.ofNullable(named.get(person)), List.of())));
        return all;
    }

    private Participant participant(
            CycleOfProgramme place,
            Optional<Invitation> invitation,
            Optional<Enrolment> enrolment,
            Optional<Person> person,
            List<Integer> reminders) {
        Stage stage = stage(place, invitation, enrolment);
        boolean asks = stage == Stage.APPLIED || stage == Stage.WAITING;
        Optional<Answers> answers = enrolment.map(Enrolment::answers).filter(given -> asks);
        return new Participant(
                invitation.map(Invitation::id),
                enrolment.map(Enrolment::id),
                enrolment.map(Enrolment::person).or(() -> invitation.flatMap(Invitation::person)),
                person.map(Person::name)
                        .filter(name -> !name.isEmpty())
                        .or(() -> invitation.map(Invitation::name))
                        .orElse(""),
                contact(invitation, person),
                enrolment
                        .map(Enrolment::sides)
                        .filter(sides -> !sides.isEmpty())
                        .or(() -> invitation.map(one -> Set.of(one.side())))
                        .orElse(Set.of()),
                stage,
                enrolment
                        .map(Enrolment::changedAt)
                        .or(() -> invitation.flatMap(Invitation::openedAt))
                        .or(() -> invitation.map(Invitation::invitedAt))
                        .orElse(clock.instant()),
                reminders,
                answers.map(given ->
                                given.needs().stream().map(Answers.Need::skill).toList())
                        .orElse(List.of()),
                answers.map(given -> given.offers().stream()
                                .map(Answers.Offer::skill)
                                .toList())
                        .orElse(List.of()));
    }

    private static String contact(Optional<Invitation> invitation, Optional<Person> person) {
        return person.map(one -> one.particulars().email().isEmpty()
                        ? one.particulars().sourcedId()
                        : one.particulars().email())
                .or(() -> invitation
                        .map(Invitation::contact)
                        .filter(contact -> contact.kind() != Invitation.Contact.Kind.SUBJECT)
                        .map(Invitation.Contact::value))
                .orElse("");
    }

    private Stage stage(CycleOfProgramme place, Optional<Invitation> invitation, Optional<Enrolment> enrolment) {
        LocalDate today = place.today(clock);
        int notice = place.programme().notice().version();
        Optional<Stage> come = enrolment
                .map(one -> one.stateOn(today, notice))
                .filter(state -> state != Enrolment.State.INVITED)
                .map(state -> Stage.valueOf(state.name()));
        if (come.isPresent()) {
            return come.get();
        }
        if (invitation.flatMap(Invitation::withdrawnAt).isPresent()) {
            return Stage.WITHDRAWN;
        }
        return invitation.flatMap(Invitation::openedAt).isPresent() || enrolment.isPresent()
                ? Stage.OPENED
                : Stage.INVITED;
    }
}
