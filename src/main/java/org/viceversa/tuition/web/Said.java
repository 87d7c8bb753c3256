package org.viceversa.tuition.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.Amounts;
import org.viceversa.web.Asked;

/** Reads days, currencies and amounts out of bodies. */
final class Said {

    private Said() {}

    static LocalDate day(@Nullable String text) {
        return findDay(text).orElseThrow(() -> Asked.invalid("A day is missing. It is written as 2026-12-31."));
    }

    static Optional<LocalDate> findDay(@Nullable String text) {
        String said = Asked.text(text);
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeException noDay) {
            throw Asked.invalid("A day is written as 2026-12-31.");
        }
    }

    static MonthDay monthDay(@Nullable String text) {
        try {
            return MonthDay.parse("--" + Asked.text(text));
        } catch (DateTimeException noDay) {
            throw Asked.invalid("A day of each year is written as 12-15.");
        }
    }

    static Currency currency(@Nullable String code) {
        try {
            return Currency.getInstance(Asked.text(code));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(
                    Kind.INVALID,
                    "currency-unknown",
                    "A currency is one of the codes of ISO 4217, such as USD or EUR.");
        }
    }

    /** @param text such as 1200.50, with a point and no more parts than the currency has */
    static long minor(@Nullable String text, Currency currency) {
        return Amounts.parse(Asked.text(text).strip(), currency)
                .orElseThrow(() -> new Refused(
                        Kind.INVALID,
                        "cost-invalid",
                        "An amount is written as 1200.50, with no more digits behind the point than "
                                + currency.getCurrencyCode() + " has."));
    }

    static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
