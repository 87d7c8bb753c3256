package org.viceversa.certification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Side;
import org.viceversa.mentoringsession.MentoringHours.Proof;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;

/** Has held mentoring meetings count for a certificate whose issuer takes them, each once. */
public final class CountMeetings {

    private static final int MINUTES = 60;

    private final KeepHoldings holdings;
    private final Credits credits;
    private final HeldMeetings meetings;

    public CountMeetings(KeepHoldings holdings, Credits credits, HeldMeetings meetings) {
        this.holdings = holdings;
        this.credits = credits;
        this.meetings = meetings;
    }

    /**
     * Those that could count and do not yet.
     *
     * @param minutes of all of them
     */
    public record Waiting(int meetings, int minutes) {}

    public Waiting waiting(Caller caller, KeepHoldings.Held held) {
        List<Proof> open = open(caller, held);
        return new Waiting(open.size(), open.stream().mapToInt(Proof::minutes).sum());
    }

    /**
     * @return how many count now that did not before
     * @throws Refused {@code certificate-unknown}; {@code meetings-not-counted}
     */
    public int run(Caller caller, UUID holding) {
        KeepHoldings.Held held = holdings.get(caller, holding);
        Certification.Meetings rule = held.certification().meetings().orElseThrow(CountMeetings::notCounted);
        Map<UUID, Credit> known = bySession(caller);
        List<Proof> open = open(caller, held);
        for (Proof proof : open) {
            var allocation = new Credit.Allocation(holding, rule.category(), units(proof, rule));
            Optional<Credit> there = Optional.ofNullable(known.get(proof.session()));
            if (there.isPresent()) {
                List<Credit.Allocation> all = new ArrayList<>(there.get().allocations());
                all.add(allocation);
                credits.save(there.get().with(all));
            } else {
                credits.add(credit(caller, proof, allocation));
            }
        }
        return open.size();
    }

    private List<Proof> open(Caller caller, KeepHoldings.Held held) {
        Optional<Certification.Meetings> rule = held.certification().meetings();
        if (rule.isEmpty()) {
            return List.of();
        }
        Holding holding = held.holding();
        Map<UUID, Credit> known = bySession(caller);
        return meetings
                .listOf(
                        caller.tenant(),
                        caller.person().id(),
                        holding.starts().atStartOfDay().toInstant(ZoneOffset.UTC),
                        holding.expires().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .stream()
                .filter(proof -> units(proof, rule.get()) > 0)
                .filter(proof -> Optional.ofNullable(known.get(proof.session()))
                        .flatMap(credit -> credit.in(holding.id()))
                        .isEmpty())
                .toList();
    }

    private Map<UUID, Credit> bySession(Caller caller) {
        return credits.listOf(caller.tenant(), caller.person().id()).stream()
                .filter(credit -> credit.session().isPresent())
                .collect(Collectors.toMap(credit -> credit.session().orElseThrow(), Function.identity()));
    }

    private static int units(Proof proof, Certification.Meetings rule) {
        return proof.minutes() * rule.perHour() / MINUTES;
    }

    private static Credit credit(Caller caller, Proof proof, Credit.Allocation allocation) {
        return new Credit(
                UUID.randomUUID(),
                caller.tenant(),
                caller.person().id(),
                LocalDate.ofInstant(proof.startsAt(), ZoneOffset.UTC),
                "Mentoring meeting, as " + (proof.side() == Side.MENTOR ? "mentor" : "mentee"),
                "Viceversa",
                "Meeting " + proof.session() + " of pairing " + proof.pairing() + ", held, " + proof.minutes()
                        + " minutes",
                Optional.of(proof.session()),
                List.of(allocation),
                1);
    }

    private static Refused notCounted() {
        return new Refused(
                Refused.Kind.CONFLICT,
                "meetings-not-counted",
                "Mentoring does not count for this certificate. If its issuer takes it, ask whoever runs programmes to say"
                        + " so in its rules.");
    }
}
