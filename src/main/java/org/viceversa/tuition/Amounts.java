package org.viceversa.tuition;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Amounts as sentences and files have them. */
public final class Amounts {

    private Amounts() {}

    /** Such as {@code 1200.00 USD}. */
    public static String text(long minor, Currency currency) {
        return plain(minor, currency) + " " + currency.getCurrencyCode();
    }

    /** Such as {@code 1200.00}. */
    public static String plain(long minor, Currency currency) {
        return BigDecimal.valueOf(minor, Math.max(0, currency.getDefaultFractionDigits()))
                .toPlainString();
    }

    /** Empty for what is no amount in this currency: letters, or parts that are too small for it. */
    public static Optional<Long> parse(String text, Currency currency) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text)
                    .movePointRight(Math.max(0, currency.getDefaultFractionDigits()))
                    .longValueExact());
        } catch (ArithmeticException tooSmallParts) {
            return Optional.empty();
        }
    }
}
