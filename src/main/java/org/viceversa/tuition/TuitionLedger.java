package org.viceversa.tuition;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the ledger; what checks and then adds holds the account first and the budget then, in this order. */
public interface TuitionLedger {

    /** Lets nobody else add to somebody's entries before this transaction ends. */
    void holdAccount(UUID tenant, UUID person);

    /** The same for a cost centre's budget; empty where nothing was ever allocated. */
    Optional<Budget> holdBudget(UUID tenant, String costCentre, int year, Currency currency);

    Optional<Budget> findBudget(UUID tenant, String costCentre, int year, Currency currency);

    List<Budget> listBudgets(UUID tenant);

    List<AccountSum> sumsOf(UUID tenant, UUID policy, UUID person);

    /** What was paid to somebody in a tax year, under all policies in this currency. */
    long paidInTaxYear(UUID tenant, UUID person, int taxYear, Currency currency);

    /** Adds an entry, and counts it into its budget, which is begun by the first allocation. */
    void add(LedgerEntry entry);

    /** In the order in which they were added. */
    List<LedgerEntry> listOfRequest(UUID tenant, UUID request);

    List<LedgerEntry> listOfBudget(UUID tenant, String costCentre, int year, Currency currency);
}
