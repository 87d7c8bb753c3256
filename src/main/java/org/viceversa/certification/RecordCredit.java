package org.viceversa.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Keeps what somebody did that counts. The page names its id, so that sending it twice makes no second one. */
public final class RecordCredit {

    static final int MOST = 2_000;

    private final KeepCertifications certifications;
    private final KeepHoldings holdings;
    private final Credits credits;

    public RecordCredit(KeepCertifications certifications, KeepHoldings holdings, Credits credits) {
        this.certifications = certifications;
        this.holdings = holdings;
        this.credits = credits;
    }

    /** @param version of what was looked at; 0 for a new one */
    public record Draft(
            int version,
            LocalDate date,
            String title,
            String provider,
            String evidence,
            List<Credit.Allocation> allocations) {}

    /**
     * @throws Refused {@code certificate-unknown}; {@code category-unknown}; {@code credit-outside-cycle}; {@code
     *     credit-in-future}; {@code credit-twice}; {@code credit-of-meeting}; {@code credit-changed}; {@code credits-full}
     */
    public Credit save(Caller caller, UUID id, Draft draft) {
        Optional<Credit> there = own(caller, id);
        if (there.flatMap(Credit::session).isPresent()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "credit-of-meeting",
                    "This is a mentoring meeting and counts as it was held. You can take it out.");
        }
        Credit credit = new Credit(
                id,
                caller.tenant(),
                caller.person().id(),
                draft.date(),
                draft.title(),
                draft.provider(),
                draft.evidence(),
                Optional.empty(),
                draft.allocations(),
                there.isPresent() ? draft.version() : 1);
        requireRules(caller, credit);
        if (there.isPresent()) {
            return credits.save(credit);
        }
        if (credits.find(caller.tenant(), id).isPresent()) {
            throw unknown();
        }
        if (credits.listOf(caller.tenant(), caller.person().id()).size() >= MOST) {
            throw new Refused(Kind.CONFLICT, "credits-full", "You have " + MOST + " credits, which is the most.");
        }
        credits.add(credit);
        return credit;
    }

    /** Takes a credit out of one holding, and away once it counts for none; what is not there stays away. */
    public void remove(Caller caller, UUID holding, UUID id) {
        holdings.find(caller, holding);
        own(caller, id).ifPresent(credit -> {
            List<Credit.Allocation> others = new ArrayList<>(credit.allocations());
            others.removeIf(one -> one.holding().equals(holding));
            if (others.isEmpty()) {
                credits.remove(caller.tenant(), id);
            } else if (others.size() < credit.allocations().size()) {
                credits.save(credit.with(others));
            }
        });
    }

    private Optional<Credit> own(Caller caller, UUID id) {
        return credits.find(caller.tenant(), id)
                .filter(one -> one.person().equals(caller.person().id()));
    }

    private void requireRules(Caller caller, Credit credit) {
        Checks.require(
                !credit.date().isAfter(holdings.today()),
                Checks.CREDIT_IN_FUTURE,
                "This day is still to come. Enter it once it is done.");
        for (Credit.Allocation one : credit.allocations()) {
            Holding holding = holdings.find(caller, one.holding());
            requireInside(holding, credit.date());
            Checks.require(
                    certifications.get(caller.tenant(), holding.certification()).hasCategory(one.category()),
                    Checks.CATEGORY_UNKNOWN,
                    "This certificate has no such category. Choose one of its own.");
        }
    }

    static void requireInside(Holding holding, LocalDate day) {
        Checks.require(
                holding.covers(day),
                Checks.CREDIT_OUTSIDE_CYCLE,
                "A credit of " + day + " does not fall into the cycle from " + holding.starts() + " to "
                        + holding.expires() + ".");
    }

    public static Refused unknown() {
        return new Refused(Kind.NOT_FOUND, "credit-unknown", "You have no such credit. Look in your list.");
    }

    public static Refused changed() {
        return new Refused(
                Kind.CONFLICT,
                "credit-changed",
                "You changed this credit in another window. Load it again and repeat your change.");
    }
}
