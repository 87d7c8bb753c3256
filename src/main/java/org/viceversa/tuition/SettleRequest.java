package org.viceversa.tuition;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.TuitionRequest.Desk;

/** Notes what payroll did, and what came back; by L&amp;D. No money is moved here. */
public final class SettleRequest {

    private static final int DAYS_OPEN = 30;

    private final RequestDesk desk;

    SettleRequest(RequestDesk desk) {
        this.desk = desk;
    }

    /** @throws Refused {@code paid-date-invalid} for a day ahead, or before the request was made */
    public TuitionRequest paid(Caller caller, UUID id, int version, LocalDate day) {
        TuitionRequest one = desk.holdToSettle(caller, id, version, Set.of(RequestState.PAYABLE));
        requireDay(one, day);
        UUID by = caller.person().id();
        PolicyTerms terms = desk.termsOf(one);
        Account account = desk.accountOf(one);
        int taxYear = terms.yearOf(day);
        OptionalLong free = desk.books.taxFree(one.tenant(), terms, taxYear);
        long before = desk.ledger.paidInTaxYear(one.tenant(), one.person(), taxYear, terms.currency());
        desk.books.pay(account, one.year(), taxYear, one.reservedMinor(), one.payableMinor(), by, "paid");
        Optional<Long> taxable = free.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.max(0, one.payableMinor() - Math.max(0, free.getAsLong() - before)));
        return desk.keep(
                one,
                one.change()
                        .state(RequestState.PAID)
                        .reserved(one.year(), 0)
                        .payable(one.payableMinor(), taxable)
                        .paidOn(day)
                        .at(Desk.NOBODY, Optional.empty(), Optional.of(day.plusDays(DAYS_OPEN))),
                Optional.of(by),
                Act.PAID,
                Optional.empty(),
                "");
    }

    void requireDay(TuitionRequest one, LocalDate day) {
        LocalDate made = one.madeAt().atZone(ZoneOffset.UTC).toLocalDate();
        if (day.isAfter(desk.today()) || day.isBefore(made)) {
            throw new Refused(
                    Kind.INVALID,
                    "paid-date-invalid",
                    "The day of payment lies between the day of the request and today.");
        }
    }

    /** The school gave money back to the employer. */
    public TuitionRequest refunded(Caller caller, UUID id, int version, long minor, String words) {
        TuitionRequest one = desk.holdPaid(caller, id, version);
        desk.books.giveBack(
                desk.accountOf(one),
                LedgerEntry.Kind.REFUND,
                one.year(),
                taxYearOf(one),
                minor,
                caller.person().id(),
                RequestDesk.words(words));
        return keep(caller, one, one.change(), Act.REFUNDED, words);
    }

    /** @param minor more, or less where it is below zero */
    public TuitionRequest adjusted(Caller caller, UUID id, int version, long minor, String words) {
        TuitionRequest one = desk.holdPaid(caller, id, version);
        desk.books.adjust(
                desk.accountOf(one),
                one.year(),
                taxYearOf(one),
                minor,
                caller.person().id(),
                RequestDesk.words(words));
        return keep(caller, one, one.change(), Act.ADJUSTED, words);
    }

    public TuitionRequest repaid(Caller caller, UUID id, int version, long minor, String words) {
        TuitionRequest one = desk.holdToSettle(caller, id, version, Set.of(RequestState.REPAY_DUE));
        desk.books.giveBack(
                desk.accountOf(one),
                LedgerEntry.Kind.REPAY,
                one.year(),
                taxYearOf(one),
                minor,
                caller.person().id(),
                RequestDesk.words(words));
        return keep(caller, one, one.change().state(RequestState.REPAID).nobody(), Act.REPAID, words);
    }

    public TuitionRequest waived(Caller caller, UUID id, int version, String words) {
        TuitionRequest one = desk.holdToSettle(caller, id, version, Set.of(RequestState.REPAY_DUE));
        return keep(caller, one, one.change().state(RequestState.WAIVED).nobody(), Act.WAIVED, words);
    }

    private int taxYearOf(TuitionRequest one) {
        return desk.termsOf(one).yearOf(one.paidOn().orElse(desk.today()));
    }

    private TuitionRequest keep(Caller caller, TuitionRequest one, TuitionRequest.Draft draft, Act act, String words) {
        return desk.keep(
                one, draft, Optional.of(caller.person().id()), act, Optional.empty(), RequestDesk.words(words));
    }
}
