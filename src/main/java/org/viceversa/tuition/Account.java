package org.viceversa.tuition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose money an entry is about, and where it counts. */
record Account(
        UUID tenant,
        UUID policy,
        UUID person,
        Employment who,
        PolicyTerms terms,
        StudyCategory category,
        UUID request) {

    /** What is used of the bounds that hold in a year. */
    Used used(List<AccountSum> sums, int year, long paidInTaxYear) {
        return new Used(
                sum(sums, Optional.of(year), false),
                sum(sums, Optional.of(year), true),
                sum(sums, Optional.empty(), false),
                sum(sums, Optional.empty(), true),
                paidInTaxYear);
    }

    private long sum(List<AccountSum> sums, Optional<Integer> year, boolean ofCategory) {
        return sums.stream()
                .filter(one -> year.map(wanted -> wanted == one.year()).orElse(true))
                .filter(one -> !ofCategory || one.category() == category)
                .mapToLong(AccountSum::used)
                .sum();
    }
}
