package org.viceversa.catalogue;

import java.util.Currency;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** An amount in a currency's smallest unit; never rounded, never mixed. */
public record Money(long minor, Currency currency) {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** @throws Refused {@code currency-differs}; {@code amount-too-large} */
    public Money plus(Money other) {
        requireSame(other);
        try {
            return new Money(Math.addExact(minor, other.minor), currency);
        } catch (ArithmeticException tooLarge) {
            throw new Refused(Kind.INVALID, "amount-too-large", "This amount is too large.");
        }
    }

    public Money minus(Money other) {
        return plus(new Money(-other.minor, other.currency));
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new Refused(
                    Kind.INVALID,
                    "currency-differs",
                    "These amounts are in " + currency.getCurrencyCode() + " and " + other.currency.getCurrencyCode()
                            + ". Viceversa does not convert: use one currency.");
        }
    }
}
