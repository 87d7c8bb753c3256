package org.viceversa.tuition;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.catalogue.Money;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Gives cost centres their budgets, and shows what became of them; budget owners see their own. */
public final class ManageBudgets {

    private static final int LONGEST_CENTRE = 200;
    private static final int LONGEST_NOTE = 500;

    private final RequestDesk desk;

    ManageBudgets(RequestDesk desk) {
        this.desk = desk;
    }

    /** All for L&amp;D; for everybody else those that a policy names them the owner of. */
    public List<Budget> list(Caller caller) {
        List<Budget> all = desk.ledger.listBudgets(caller.tenant());
        if (caller.is(ToolRole.PROGRAMME_MANAGER)) {
            return all;
        }
        Map<String, Set<UUID>> owners = new HashMap<>();
        return all.stream()
                .filter(one -> owners.computeIfAbsent(one.costCentre(), centre -> ownersOf(caller.tenant(), centre))
                        .contains(caller.person().id()))
                .toList();
    }

    private Set<UUID> ownersOf(UUID tenant, String centre) {
        Set<UUID> owners = new HashSet<>();
        desk.policies.listNewest(tenant).stream()
                .map(policy -> policy.terms().ownerOf(centre))
                .flatMap(Optional::stream)
                .map(key -> desk.employees.findPersonOf(tenant, key))
                .flatMap(Optional::stream)
                .forEach(owners::add);
        return owners;
    }

    /**
     * Adds to a budget, or takes from it what is neither reserved nor paid.
     *
     * @throws Refused {@code amount-invalid}; {@code budget-committed}
     */
    public Budget allocate(Caller caller, String costCentre, int year, Money amount, String note) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        String centre = Texts.clean(costCentre, LONGEST_CENTRE);
        int thisYear = desk.today().getYear();
        if (amount.minor() == 0
                || Math.abs(amount.minor()) > PolicyCheck.MOST_MINOR
                || year < thisYear - 1
                || year > thisYear + 5) {
            throw new Refused(
                    Kind.INVALID,
                    "amount-invalid",
                    "A budget is an amount other than zero and below ten thousand million, for last year to five years"
                            + " ahead.");
        }
        Currency currency = amount.currency();
        long left = desk.ledger
                .holdBudget(caller.tenant(), centre, year, currency)
                .map(Budget::left)
                .orElse(0L);
        if (left + amount.minor() < 0) {
            throw new Refused(
                    Kind.CONFLICT,
                    "budget-committed",
                    "Only " + Amounts.text(left, currency)
                            + " of this budget are free: the rest is reserved or paid. Take away no more than that.");
        }
        desk.ledger.add(new LedgerEntry(
                UUID.randomUUID(),
                caller.tenant(),
                LedgerEntry.Kind.ALLOCATE,
                Optional.empty(),
                Optional.empty(),
                centre,
                year,
                year,
                Optional.empty(),
                Optional.empty(),
                amount,
                caller.person().id(),
                desk.time(),
                Texts.clean(note, LONGEST_NOTE)));
        return desk.ledger.findBudget(caller.tenant(), centre, year, currency).orElseThrow();
    }
}
