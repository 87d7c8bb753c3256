package org.viceversa.tuition;

import java.util.Currency;

/** What a cost centre has for a benefit year: the sum of its entries. */
public record Budget(String costCentre, int year, Currency currency, long allocated, long reserved, long paid) {

    public long left() {
        return allocated - reserved - paid;
    }
}
