package org.viceversa.certification.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.certification.KeepCertifications;
import org.viceversa.certification.KeepHoldings;
import org.viceversa.certification.RecordCredit;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;
import org.viceversa.web.Ids;

/** Reads what addresses and bodies ask for. */
final class CertificateAsked {

    private CertificateAsked() {}

    static UUID certification(@Nullable String text) {
        return Ids.of(Asked.text(text), KeepCertifications::unknown);
    }

    static UUID holding(@Nullable String text) {
        return Ids.of(Asked.text(text), KeepHoldings::unknown);
    }

    static UUID credit(String text) {
        return Ids.of(text, RecordCredit::unknown);
    }

    /** Empty for nothing said. */
    static Optional<LocalDate> findDay(@Nullable String text) {
        try {
            return Optional.of(Asked.text(text)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            throw new Refused(Kind.INVALID, "date-invalid", "A day is written like 2026-12-31, and must exist.");
        }
    }

    static LocalDate day(@Nullable String text) {
        return findDay(text).orElseThrow(() -> new Refused(Kind.INVALID, "date-missing", "Please give the day."));
    }

    static int number(@Nullable Integer number, String what) {
        if (number == null) {
            throw Asked.invalid("The " + what + " is missing.");
        }
        return number;
    }

    static int version(@Nullable Integer version) {
        if (version == null) {
            throw new Refused(Kind.INVALID, "version-missing", "Send the version of what you looked at with it.");
        }
        return version;
    }
}
