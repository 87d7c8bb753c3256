package org.viceversa.catalogue.web;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.viceversa.catalogue.Money;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Reads amounts as people write them, exactly: whole units, with the currency's decimals behind a point or a comma. */
final class Amounts {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern WITH_DECIMALS = Pattern.compile("\\d{1,12}[.,]\\d{1,4}");

    private Amounts() {}

    /** Empty for an empty text. */
    static Optional<Money> find(String text, String currency) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Currency known = currency(currency);
        int digits = Math.max(0, known.getDefaultFractionDigits());
        String plain = text.strip();
        if (!WHOLE.matcher(plain).matches() && !WITH_DECIMALS.matcher(plain).matches()) {
            throw invalid(known, digits);
        }
        BigDecimal amount = new BigDecimal(plain.replace(',', '.'));
        if (amount.scale() > digits) {
            throw invalid(known, digits);
        }
        return Optional.of(new Money(amount.movePointRight(digits).longValueExact(), known));
    }

    private static Refused invalid(Currency currency, int digits) {
        String example = digits == 0 ? "1250" : "1250." + "5".repeat(1) + "0".repeat(digits - 1);
        return new Refused(
                Kind.INVALID,
                "amount-invalid",
                "An amount in " + currency.getCurrencyCode() + " is written as in " + example
                        + ": digits, no sign and nothing between thousands.");
    }

    /** @throws Refused {@code currency-unknown} */
    static Currency currency(String code) {
        try {
            return Currency.getInstance(code.strip());
        } catch (IllegalArgumentException unknown) {
            throw new Refused(
                    Kind.INVALID,
                    "currency-unknown",
                    "A currency is one of three capital letters, such as USD, EUR or CHF.");
        }
    }
}
