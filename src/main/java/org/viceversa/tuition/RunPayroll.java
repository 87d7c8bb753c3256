package org.viceversa.tuition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What is payable goes out to payroll, and what was paid comes back: looked at first, taken over then. */
public final class RunPayroll {

    private static final int MOST = 20_000;

    private final RequestDesk desk;
    private final SettleRequest settle;

    RunPayroll(RequestDesk desk, SettleRequest settle) {
        this.desk = desk;
        this.settle = settle;
    }

    public record Payable(TuitionRequest request, PolicyTerms terms, String idNumber, String name) {}

    /** One line of what payroll sends back, as it stands there. */
    public record PaidLine(long number, String request, String paidOn, String amount) {}

    public enum Result {
        READY,
        /** Noted already, on the same day. */
        SAME,
        FAULTY
    }

    /** @param problem what is wrong with a faulty line */
    public record Looked(PaidLine line, Result result, String title, String problem) {}

    public List<Payable> list(Caller caller) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        ManyTerms terms = new ManyTerms(desk);
        return desk.requests.listIn(caller.tenant(), List.of(RequestState.PAYABLE), MOST).stream()
                .map(one -> new Payable(
                        one,
                        terms.of(one),
                        desk.findRecord(one.tenant(), one.person())
                                .map(EmployeeRecord::label)
                                .orElse(""),
                        desk.people
                                .find(one.tenant(), one.person())
                                .map(Person::name)
                                .orElse("")))
                .toList();
    }

    public List<Looked> preview(Caller caller, List<PaidLine> lines) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Set<String> seen = new HashSet<>();
        return lines.stream()
                .map(line -> look(caller, line, seen.add(line.request().strip())))
                .toList();
    }

    /**
     * All of them, or none.
     *
     * @return how many are paid by this
     * @throws Refused {@code payroll-faulty} while any line is wrong
     */
    public int run(Caller caller, List<PaidLine> lines) {
        List<Looked> looked = preview(caller, lines);
        if (looked.stream().anyMatch(one -> one.result() == Result.FAULTY)) {
            throw new Refused(
                    Kind.INVALID,
                    "payroll-faulty",
                    "Some lines are wrong, so that nothing was taken over. Look at the preview, correct the file and send it"
                            + " again.");
        }
        List<Looked> ready =
                looked.stream().filter(one -> one.result() == Result.READY).toList();
        ready.forEach(one -> {
            UUID id = UUID.fromString(one.line().request().strip());
            TuitionRequest held = desk.requests.hold(caller.tenant(), id).orElseThrow(RequestDesk::unknown);
            settle.paid(
                    caller,
                    id,
                    held.version(),
                    LocalDate.parse(one.line().paidOn().strip()));
        });
        return ready.size();
    }

    private Looked look(Caller caller, PaidLine line, boolean first) {
        Optional<TuitionRequest> found = idOf(line.request()).flatMap(id -> desk.requests.find(caller.tenant(), id));
        String title = found.map(one -> one.content().title()).orElse("");
        if (found.isEmpty()) {
            return faulty(line, title, "There is no such request here.");
        }
        TuitionRequest one = found.get();
        Optional<LocalDate> day = dayOf(line.paidOn());
        if (day.isEmpty()) {
            return faulty(line, title, "The day of payment is written as 2026-12-31.");
        }
        if (!first) {
            return faulty(line, title, "This request stands in the file twice.");
        }
        Optional<Long> amount =
                Amounts.parse(line.amount().strip(), desk.termsOf(one).currency());
        if (!amount.equals(Optional.of(one.payableMinor()))) {
            return faulty(
                    line,
                    title,
                    "The amount is not what was payable: "
                            + Amounts.text(one.payableMinor(), desk.termsOf(one).currency()) + ".");
        }
        if (one.paidOn().isPresent()) {
            return one.paidOn().equals(day)
                    ? new Looked(line, Result.SAME, title, "")
                    : faulty(line, title, "This was paid on " + one.paidOn().get() + " already.");
        }
        return payable(caller, line, one, day.get(), title);
    }

    private Looked payable(Caller caller, PaidLine line, TuitionRequest one, LocalDate day, String title) {
        if (one.state() != RequestState.PAYABLE) {
            return faulty(line, title, "This request is not payable.");
        }
        if (one.isOf(caller.person().id())) {
            return faulty(line, title, "This is your own request. Somebody else has to note its payment.");
        }
        try {
            settle.requireDay(one, day);
        } catch (Refused refused) {
            return faulty(line, title, refused.sentence());
        }
        return new Looked(line, Result.READY, title, "");
    }

    private static Looked faulty(PaidLine line, String title, String problem) {
        return new Looked(line, Result.FAULTY, title, problem);
    }

    private static Optional<UUID> idOf(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
