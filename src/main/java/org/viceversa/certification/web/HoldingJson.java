package org.viceversa.certification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.certification.CountMeetings;
import org.viceversa.certification.Credit;
import org.viceversa.certification.KeepHoldings;
import org.viceversa.certification.KeepHoldings.Held;
import org.viceversa.certification.RecordCredit;
import org.viceversa.certification.Standing;
import org.viceversa.certification.web.CertificationJson.CertificationView;
import org.viceversa.web.Asked;

/** What somebody holds as it is sent and answered. All units are hundredths. */
final class HoldingJson {

    private HoldingJson() {}

    /** The caller's own, the one that ends first at the top. */
    record HoldingsView(List<HoldingView> holdings) {}

    /** @param counted what counts of it, after the category's most */
    record LineView(String code, int earned, int counted, int missing) {}

    /**
     * @param missing to what is required, or what categories still ask for, whichever is more
     * @param pace share of what is required ÷ share of the cycle, in percent; empty on the first day
     * @param reminder the nearest of 180, 90, 30 and 7 days that has come
     * @param schemes by which an offering of the catalogue may count for it
     */
    record HoldingView(
            UUID id,
            CertificationView certification,
            LocalDate starts,
            LocalDate expires,
            int carriedIn,
            Optional<LocalDate> renewedOn,
            Standing.State state,
            int earned,
            int missing,
            Optional<Integer> pace,
            long daysLeft,
            Optional<Integer> reminder,
            List<LineView> lines,
            List<String> schemes,
            int version) {

        static HoldingView of(Held held) {
            Standing standing = held.standing();
            return new HoldingView(
                    held.holding().id(),
                    CertificationView.of(held.certification()),
                    held.holding().starts(),
                    held.holding().expires(),
                    held.holding().carriedIn(),
                    held.holding().renewedOn(),
                    standing.state(),
                    standing.earned(),
                    standing.missing(),
                    standing.pace(),
                    standing.daysLeft(),
                    standing.reminder(),
                    standing.lines().stream()
                            .map(line ->
                                    new LineView(line.category().code(), line.earned(), line.counted(), line.missing()))
                            .toList(),
                    held.certification().schemes(),
                    held.holding().version());
        }
    }

    record AllocationView(UUID holding, String category, int units) {}

    /** @param meeting whether it is a mentoring meeting, which counts as it was held */
    record CreditView(
            UUID id,
            LocalDate date,
            String title,
            String provider,
            String evidence,
            boolean meeting,
            List<AllocationView> allocations,
            int version) {

        static CreditView of(Credit credit) {
            return new CreditView(
                    credit.id(),
                    credit.date(),
                    credit.title(),
                    credit.provider(),
                    credit.evidence(),
                    credit.session().isPresent(),
                    credit.allocations().stream()
                            .map(one -> new AllocationView(one.holding(), one.category(), one.units()))
                            .toList(),
                    credit.version());
        }
    }

    /** Held mentoring meetings that could count and do not yet. */
    record WaitingView(int meetings, int minutes) {}

    /** @param others what else the caller holds, for credits that count there too */
    record DetailView(HoldingView holding, List<CreditView> credits, WaitingView waiting, List<HoldingView> others) {
        static DetailView of(Held held, CountMeetings.Waiting waiting, List<Held> all) {
            return new DetailView(
                    HoldingView.of(held),
                    held.credits().stream().map(CreditView::of).toList(),
                    new WaitingView(waiting.meetings(), waiting.minutes()),
                    all.stream()
                            .filter(one ->
                                    !one.holding().id().equals(held.holding().id()))
                            .map(HoldingView::of)
                            .toList());
        }
    }

    /** @param expires left out for a whole cycle */
    record HoldingRequest(
            @Nullable Integer version,
            @Nullable String certification,
            @Nullable String starts,
            @Nullable String expires,
            @Nullable Integer carriedIn) {
        KeepHoldings.Draft draft() {
            return new KeepHoldings.Draft(
                    CertificateAsked.day(starts),
                    CertificateAsked.findDay(expires),
                    Optional.ofNullable(carriedIn).orElse(0));
        }
    }

    record AllocationRequest(
            @Nullable String holding,
            @Nullable String category,
            @Nullable Integer units) {
        Credit.Allocation allocation() {
            return new Credit.Allocation(
                    CertificateAsked.holding(holding),
                    Asked.text(category),
                    CertificateAsked.number(units, "number of units"));
        }
    }

    /** @param version of what was looked at; left out for a new one */
    record CreditRequest(
            @Nullable Integer version,
            @Nullable String date,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String evidence,
            @Nullable List<AllocationRequest> allocations) {
        RecordCredit.Draft draft() {
            return new RecordCredit.Draft(
                    Optional.ofNullable(version).orElse(0),
                    CertificateAsked.day(date),
                    Asked.text(title),
                    Asked.text(provider),
                    Asked.text(evidence),
                    Asked.list(allocations).stream()
                            .map(AllocationRequest::allocation)
                            .toList());
        }
    }
}
