package org.viceversa.certification.web;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.catalogue.Money;
import org.viceversa.certification.Certification;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.web.Asked;

/** An issuer's rules as they are sent and answered. All units are hundredths. */
final class CertificationJson {

    private CertificationJson() {}

    /** @param most empty for no limit */
    record CategoryView(String code, String name, int least, Optional<Integer> most) {}

    record MeetingsView(String category, int perHour) {}

    record FeeView(long minor, String currency) {}

    /** All that can be kept. */
    record CertificationsView(boolean mayChange, List<CertificationView> certifications) {}

    record CertificationView(
            UUID id,
            String issuer,
            String name,
            String unit,
            int cycleMonths,
            int required,
            List<CategoryView> categories,
            int carryOverMost,
            Optional<FeeView> fee,
            int graceDays,
            Optional<MeetingsView> meetings,
            String source,
            Optional<LocalDate> checkedOn,
            boolean retired,
            int version) {

        static CertificationView of(Certification one) {
            return new CertificationView(
                    one.id(),
                    one.issuer(),
                    one.name(),
                    one.unit(),
                    one.cycleMonths(),
                    one.required(),
                    one.categories().stream()
                            .map(each -> new CategoryView(each.code(), each.name(), each.least(), each.most()))
                            .toList(),
                    one.carryOverMost(),
                    one.fee().map(fee -> new FeeView(fee.minor(), fee.currency().getCurrencyCode())),
                    one.graceDays(),
                    one.meetings().map(each -> new MeetingsView(each.category(), each.perHour())),
                    one.source(),
                    one.checkedOn(),
                    one.retired(),
                    one.version());
        }
    }

    record CategoryRequest(
            @Nullable String code,
            @Nullable String name,
            @Nullable Integer least,
            @Nullable Integer most) {
        Certification.Category category() {
            return new Certification.Category(
                    Asked.text(code),
                    Asked.text(name),
                    Optional.ofNullable(least).orElse(0),
                    Optional.ofNullable(most));
        }
    }

    record MeetingsRequest(
            @Nullable String category, @Nullable Integer perHour) {
        Certification.Meetings meetings() {
            return new Certification.Meetings(
                    Asked.text(category), CertificateAsked.number(perHour, "worth of an hour"));
        }
    }

    record FeeRequest(@Nullable Long minor, @Nullable String currency) {
        Money money() {
            Optional<Currency> known = Currency.getAvailableCurrencies().stream()
                    .filter(one -> one.getCurrencyCode().equals(currency))
                    .findFirst();
            if (known.isEmpty() || minor == null) {
                throw new Refused(
                        Kind.INVALID, "fee-invalid", "A fee has an amount and the three letters of its currency.");
            }
            return new Money(minor, known.get());
        }
    }

    /**
     * @param version of what was looked at; left out for a new one
     * @param fee left out if unknown
     * @param meetings left out if mentoring does not count
     * @param checkedOn day; left out if nobody looked
     */
    record CertificationRequest(
            @Nullable Integer version,
            @Nullable String issuer,
            @Nullable String name,
            @Nullable String unit,
            @Nullable Integer cycleMonths,
            @Nullable Integer required,
            @Nullable List<CategoryRequest> categories,
            @Nullable Integer carryOverMost,
            @Nullable FeeRequest fee,
            @Nullable Integer graceDays,
            @Nullable MeetingsRequest meetings,
            @Nullable String source,
            @Nullable String checkedOn,
            @Nullable Boolean retired) {

        Certification certification(UUID tenant, UUID id, int looked) {
            return new Certification(
                    id,
                    tenant,
                    Asked.text(issuer),
                    Asked.text(name),
                    Asked.text(unit),
                    CertificateAsked.number(cycleMonths, "length of a cycle"),
                    CertificateAsked.number(required, "number of units"),
                    Asked.list(categories).stream()
                            .map(CategoryRequest::category)
                            .toList(),
                    Optional.ofNullable(carryOverMost).orElse(0),
                    Optional.ofNullable(fee).map(FeeRequest::money),
                    Optional.ofNullable(graceDays).orElse(0),
                    Optional.ofNullable(meetings).map(MeetingsRequest::meetings),
                    Asked.text(source),
                    CertificateAsked.findDay(checkedOn),
                    Boolean.TRUE.equals(retired),
                    looked);
        }
    }
}
