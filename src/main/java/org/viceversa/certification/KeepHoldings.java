package org.viceversa.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What somebody holds, for themselves alone: nobody else can ask for it. */
public final class KeepHoldings {

    static final int MOST = 100;

    private final KeepCertifications certifications;
    private final Holdings holdings;
    private final Credits credits;
    private final Clock clock;

    public KeepHoldings(KeepCertifications certifications, Holdings holdings, Credits credits, Clock clock) {
        this.certifications = certifications;
        this.holdings = holdings;
        this.credits = credits;
        this.clock = clock;
    }

    /** @param credits all that count in it, the latest first */
    public record Held(Holding holding, Certification certification, Standing standing, List<Credit> credits) {}

    /**
     * @param expires empty for a whole cycle
     * @param carriedIn hundredths of a unit from the cycle before
     */
    public record Draft(LocalDate starts, Optional<LocalDate> expires, int carriedIn) {}

    public List<Held> list(Caller caller) {
        List<Holding> own = holdings.listOf(caller.tenant(), caller.person().id());
        if (own.isEmpty()) {
            // Most people hold nothing, and each page asks.
            return List.of();
        }
        List<Credit> all = credits.listOf(caller.tenant(), caller.person().id());
        return own.stream().map(holding -> held(holding, all)).toList();
    }

    /** @throws Refused {@code certificate-unknown}, also for anybody else's */
    public Held get(Caller caller, UUID id) {
        return held(
                find(caller, id),
                credits.listOf(caller.tenant(), caller.person().id()));
    }

    /** @throws Refused {@code certification-unknown}; {@code certification-retired}; {@code certificates-full} */
    public Held begin(Caller caller, UUID certification, Draft draft) {
        Certification rules = certifications.get(caller.tenant(), certification);
        if (rules.retired()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "certification-retired",
                    "This certificate is not offered any more. Ask whoever runs programmes if it should be.");
        }
        return held(
                keep(caller, rules, draft),
                credits.listOf(caller.tenant(), caller.person().id()));
    }

    private Holding keep(Caller caller, Certification rules, Draft draft) {
        UUID person = caller.person().id();
        if (holdings.listOf(caller.tenant(), person).size() >= MOST) {
            throw new Refused(
                    Kind.CONFLICT,
                    "certificates-full",
                    "You have " + MOST + " certificates, which is the most. Remove one that you no longer need.");
        }
        Holding holding = new Holding(
                UUID.randomUUID(),
                caller.tenant(),
                person,
                rules.id(),
                draft.starts(),
                draft.expires().orElseGet(() -> endOf(rules, draft.starts())),
                carried(rules, draft.carriedIn()),
                Optional.empty(),
                1);
        holdings.add(holding);
        return holding;
    }

    /** @throws Refused {@code certificate-unknown}; {@code certificate-changed}; {@code credit-outside-cycle} */
    public Held change(Caller caller, UUID id, int version, Draft draft) {
        Held before = get(caller, id);
        Holding old = before.holding();
        Holding changed = new Holding(
                old.id(),
                old.tenant(),
                old.person(),
                old.certification(),
                draft.starts(),
                draft.expires().orElseGet(() -> endOf(before.certification(), draft.starts())),
                carried(before.certification(), draft.carriedIn()),
                old.renewedOn(),
                version);
        before.credits().forEach(credit -> RecordCredit.requireInside(changed, credit.date()));
        holdings.save(changed);
        return get(caller, id);
    }

    /**
     * Ends this cycle and begins the next one with what may be carried over.
     *
     * @return the new cycle
     * @throws Refused {@code certificate-unknown}; {@code renewed-already}
     */
    public Held renew(Caller caller, UUID id) {
        Held held = get(caller, id);
        if (held.holding().renewedOn().isPresent()) {
            throw new Refused(
                    Kind.CONFLICT, "renewed-already", "This cycle was renewed already. Look at the next one.");
        }
        holdings.save(held.holding().withRenewal(today()));
        LocalDate next = held.holding().expires().plusDays(1);
        int carried = held.standing().carriedOver(held.certification());
        Holding begun = keep(caller, held.certification(), new Draft(next, Optional.empty(), carried));
        return get(caller, begun.id());
    }

    /** Removes it, and what counted for nothing else; what is not there stays away. */
    public void remove(Caller caller, UUID id) {
        Optional<Holding> there = holdings.find(caller.tenant(), id)
                .filter(one -> one.person().equals(caller.person().id()));
        if (there.isPresent()) {
            get(caller, id).credits().forEach(credit -> without(credit, id));
            holdings.remove(caller.tenant(), id);
        }
    }

    private void without(Credit credit, UUID holding) {
        List<Credit.Allocation> others = credit.allocations().stream()
                .filter(one -> !one.holding().equals(holding))
                .toList();
        if (others.isEmpty()) {
            credits.remove(credit.tenant(), credit.id());
        } else {
            credits.save(credit.with(others));
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    Holding find(Caller caller, UUID id) {
        return holdings.find(caller.tenant(), id)
                .filter(one -> one.person().equals(caller.person().id()))
                .orElseThrow(KeepHoldings::unknown);
    }

    private Held held(Holding holding, List<Credit> all) {
        Certification rules = certifications.get(holding.tenant(), holding.certification());
        List<Credit> its = all.stream()
                .filter(credit -> credit.in(holding.id()).isPresent())
                .toList();
        return new Held(holding, rules, Standing.of(rules, holding, its, today()), its);
    }

    private static int carried(Certification rules, int wanted) {
        Checks.within(
                wanted,
                0,
                rules.carryOverMost(),
                Checks.UNITS_INVALID,
                "What is carried over is 0 or more, and not more than the issuer lets it be.");
        return wanted;
    }

    private static LocalDate endOf(Certification rules, LocalDate starts) {
        return starts.plusMonths(rules.cycleMonths()).minusDays(1);
    }

    public static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "certificate-unknown", "You have no such certificate. Look in your list.");
    }

    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "certificate-changed",
                "You changed this certificate in another window. Load it again and repeat your change.");
    }
}
