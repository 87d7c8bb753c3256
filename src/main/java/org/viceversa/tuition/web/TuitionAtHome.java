package org.viceversa.tuition.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.ShowTuition;
import org.viceversa.tuition.Tuition;
import org.viceversa.tuition.TuitionBalance;

/**
 * What a home shows of tuition; amounts in the smallest unit.
 *
 * @param balance of the current year; null where no policy covers the caller
 * @param toDecide how many requests wait for the caller, up to a hundred
 * @param next the caller's own request with the soonest date
 */
public record TuitionAtHome(Optional<YearView> balance, int toDecide, Optional<NextView> next) {

    record YearView(int year, String currency, long capMinor, long reservedMinor, long paidMinor) {}

    record NextView(UUID id, String title, RequestState state, LocalDate due) {}

    public static Optional<TuitionAtHome> of(Tuition tuition, Caller caller) {
        return tuition.show().home(caller).map(TuitionAtHome::of);
    }

    private static TuitionAtHome of(ShowTuition.AtHome home) {
        return new TuitionAtHome(
                home.balances().stream().findFirst().flatMap(TuitionAtHome::year),
                home.toDecide(),
                home.next()
                        .map(one -> new NextView(
                                one.id(),
                                one.content().title(),
                                one.state(),
                                one.due().orElseThrow())));
    }

    private static Optional<YearView> year(TuitionBalance one) {
        return one.cap()
                .map(cap -> new YearView(
                        one.year(),
                        cap.currency().getCurrencyCode(),
                        cap.minor(),
                        one.reserved().minor(),
                        one.paid().minor()));
    }
}
