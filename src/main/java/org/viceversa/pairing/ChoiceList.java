package org.viceversa.pairing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.pairing.Choice.State;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Whom somebody would like in a cycle, best first; they are asked one after the other.
 *
 * @param sent whether they are being asked; until then the list is a draft that nobody else knows of
 * @param choices past ones first, then the open ones in their order
 * @param version counts the changes; 0 before the first one is kept
 */
public record ChoiceList(
        UUID id,
        UUID tenant,
        UUID cycle,
        UUID enrolment,
        UUID person,
        boolean sent,
        List<Choice> choices,
        int version,
        Instant changedAt) {

    public static final int MOST = 5;

    public ChoiceList {
        choices = List.copyOf(choices);
    }

    static ChoiceList of(Enrolment chooser, Instant now) {
        return new ChoiceList(
                UUID.randomUUID(),
                chooser.tenant(),
                chooser.cycle(),
                chooser.id(),
                chooser.person(),
                false,
                List.of(),
                0,
                now);
    }

    /** Those that may still come to something, best first. */
    public List<Choice> open() {
        return choices.stream().filter(one -> one.state().isOpen()).toList();
    }

    /** Who is asked now. */
    public Optional<Choice> current() {
        return choices.stream().filter(one -> one.state() == State.SENT).findFirst();
    }

    /** Who is asked next. */
    Optional<Choice> next() {
        return sent && current().isEmpty()
                ? choices.stream().filter(one -> one.state() == State.DRAFT).findFirst()
                : Optional.empty();
    }

    /** Whether all were asked and nobody said yes. */
    public boolean isExhausted() {
        return sent
                && !choices.isEmpty()
                && choices.stream().noneMatch(one -> one.state().isOpen() || one.state() == State.ACCEPTED);
    }

    /**
     * With another ranking. Whoever is asked now and is ranked still stays asked; whoever is not is no longer open.
     *
     * @throws Refused {@code choices-too-many}; {@code choice-twice}; {@code choice-not-possible} for somebody who has
     *     declined already
     */
    ChoiceList ranked(List<Choice> wanted, Instant now) {
        requireUsable(wanted);
        Set<UUID> people = new HashSet<>(wanted.stream().map(Choice::person).toList());
        List<Choice> changed = new ArrayList<>();
        for (Choice one : choices) {
            if (one.state() == State.SENT && !people.contains(one.person())) {
                changed.add(one.in(State.WITHDRAWN, one.pairing(), now));
            } else if (!one.state().isOpen() && !people.contains(one.person())) {
                changed.add(one);
            }
        }
        for (Choice one : wanted) {
            changed.add(current()
                    .filter(asked -> asked.person().equals(one.person()))
                    .orElse(one));
        }
        return with(sent && !open().isEmpty(), changed, now);
    }

    private void requireUsable(List<Choice> wanted) {
        if (wanted.size() > MOST) {
            throw new Refused(Kind.INVALID, "choices-too-many", "At most " + MOST + " people can be chosen at a time.");
        }
        Set<UUID> people = new HashSet<>(wanted.stream().map(Choice::person).toList());
        if (people.size() < wanted.size()) {
            throw new Refused(Kind.INVALID, "choice-twice", "The same person stands twice among your choices.");
        }
        boolean again =
                choices.stream().anyMatch(one -> one.state() == State.DECLINED && people.contains(one.person()));
        if (again) {
            throw notPossible();
        }
    }

    /** What is said of whoever may not be chosen, whatever the reason. */
    static Refused notPossible() {
        return new Refused(
                Kind.CONFLICT,
                "choice-not-possible",
                "One of these people can no longer be chosen. Load the suggestions again and choose among them.");
    }

    /** @throws Refused {@code choices-empty} */
    ChoiceList sending(Instant now) {
        if (open().isEmpty()) {
            throw new Refused(Kind.INVALID, "choices-empty", "Choose somebody first: the list is empty.");
        }
        return with(true, choices, now);
    }

    /** The one who is to be asked next is asked, in this offer. */
    ChoiceList asking(Choice next, UUID offer, Instant now) {
        return replacing(next::equals, one -> one.in(State.SENT, Optional.of(offer), now), now);
    }

    /** The one who was to be asked next is not. */
    ChoiceList skipping(Choice next, Instant now) {
        return replacing(next::equals, one -> one.in(State.SUPERSEDED, one.pairing(), now), now);
    }

    /** What came of an offer. */
    ChoiceList answered(UUID offer, State outcome, Instant now) {
        return replacing(
                one -> one.state() == State.SENT
                        && one.pairing().filter(offer::equals).isPresent(),
                one -> one.in(outcome, one.pairing(), now),
                now);
    }

    /** Since somebody said yes. */
    ChoiceList superseded(Instant now) {
        ChoiceList closed =
                replacing(one -> one.state() == State.DRAFT, one -> one.in(State.SUPERSEDED, one.pairing(), now), now);
        return closed.with(false, closed.choices(), now);
    }

    /** By the person themselves; nobody is asked any more. */
    ChoiceList withdrawn(Instant now) {
        ChoiceList closed =
                replacing(one -> one.state().isOpen(), one -> one.in(State.WITHDRAWN, one.pairing(), now), now);
        return closed.with(false, closed.choices(), now);
    }

    private ChoiceList replacing(Predicate<Choice> which, UnaryOperator<Choice> change, Instant now) {
        return with(
                sent,
                choices.stream()
                        .map(one -> which.test(one) ? change.apply(one) : one)
                        .toList(),
                now);
    }

    private ChoiceList with(boolean isSent, List<Choice> changed, Instant now) {
        return new ChoiceList(id, tenant, cycle, enrolment, person, isSent, changed, version, now);
    }
}
