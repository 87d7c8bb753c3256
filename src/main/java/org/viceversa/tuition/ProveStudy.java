package org.viceversa.tuition;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.TuitionRequest.Desk;

/** Shows that a course was done, and looks at what was shown. */
public final class ProveStudy {

    private static final int MOST_PROOFS = 10;
    static final int LONGEST_GRADE = 20;

    private final RequestDesk desk;
    private final Chain chain;
    private final ProofScanner scanner;
    private final ConfirmStudy confirm;

    ProveStudy(RequestDesk desk, Chain chain, ProofScanner scanner, ConfirmStudy confirm) {
        this.desk = desk;
        this.chain = chain;
        this.scanner = scanner;
        this.confirm = confirm;
    }

    /**
     * @param grade as the school gave it; pass where there is none
     * @throws Refused {@code proof-too-large}; {@code proof-type}; {@code grade-unknown}; {@code proofs-full}
     */
    public TuitionRequest sendFile(Caller caller, UUID id, int version, String name, byte[] content, String grade) {
        TuitionRequest one = proving(caller, id, version, grade);
        String type = ProofFiles.typeOf(content);
        String scan = scanner.scan(content, type);
        String clean = Texts.clean(name.replace('\\', '/').replaceAll(".*/", ""), 200);
        add(one, Proof.Kind.FILE, clean.isEmpty() ? "proof" : clean, type, content, scan);
        return sent(one, grade, learning());
    }

    /**
     * The manager is asked whether it was so; L&amp;D where nobody has one.
     *
     * @param words what was shown to whom, and when
     */
    public TuitionRequest sendPresentation(Caller caller, UUID id, int version, String words, String grade) {
        TuitionRequest one = proving(caller, id, version, grade);
        add(one, Proof.Kind.PRESENTATION, RequestDesk.words(words), "", new byte[0], Proof.NOT_SCANNED);
        return sent(one, grade, chain.confirmer(one).orElseGet(ProveStudy::learning));
    }

    /**
     * Asks whoever teaches the course of the LMS to say that it was passed, and with which grade.
     *
     * @param words to the instructor
     * @throws Refused {@code course-elsewhere}
     */
    public TuitionRequest askInstructor(Caller caller, UUID id, int version, String words) {
        TuitionRequest one = proving(caller, id, version, "pass");
        confirm.requireCourse(one);
        add(one, Proof.Kind.COURSE, RequestDesk.words(words), "", new byte[0], Proof.NOT_SCANNED);
        return sent(one, "", new Chain.Next(RequestState.PROOF_SENT, Desk.INSTRUCTOR, Optional.empty()));
    }

    private static Chain.Next learning() {
        return new Chain.Next(RequestState.PROOF_SENT, Desk.LEARNING, Optional.empty());
    }

    private TuitionRequest proving(Caller caller, UUID id, int version, String grade) {
        TuitionRequest one = desk.hold(caller, id, version);
        desk.requireOwn(caller, one);
        desk.requireState(one, RequestState.TO_PROVE);
        Grades.percentOf(desk.termsOf(one), grade);
        if (desk.requests.listProofs(one.tenant(), one.id()).size() >= MOST_PROOFS) {
            throw new Refused(
                    Kind.CONFLICT, "proofs-full", "Ten proofs are the most for one request. Ask L&D to look at them.");
        }
        return one;
    }

    private void add(TuitionRequest one, Proof.Kind kind, String name, String type, byte[] content, String scan) {
        desk.requests.add(
                new Proof(
                        UUID.randomUUID(),
                        one.tenant(),
                        one.id(),
                        kind,
                        name,
                        type,
                        content.length,
                        scan,
                        one.person(),
                        desk.time()),
                content);
    }

    private TuitionRequest sent(TuitionRequest one, String grade, Chain.Next next) {
        return desk.keep(
                one,
                one.change()
                        .state(next.state())
                        .escalated(false)
                        .grade(Texts.clean(grade, LONGEST_GRADE))
                        .at(next.at(), next.owner(), Optional.of(chain.due(desk.termsOf(one)))),
                Optional.of(one.person()),
                Act.PROOF_SENT,
                Optional.empty(),
                "");
    }

    public TuitionRequest reject(Caller caller, UUID id, int version, RequestReason reason, String words) {
        TuitionRequest one = judging(caller, id, version);
        return desk.keep(
                one,
                one.change()
                        .state(RequestState.PROOF_REJECTED)
                        .at(
                                Desk.REQUESTER,
                                Optional.of(one.person()),
                                Optional.of(
                                        desk.today().plusDays(desk.termsOf(one).stepDays()))),
                Optional.of(caller.person().id()),
                Act.PROOF_REJECTED,
                Optional.of(reason),
                RequestDesk.words(words));
    }

    /**
     * Makes payable what the grade is worth, and lets go of the rest. When the year of payment has turned, the money is
     * reserved anew in that year, as far as it has room.
     *
     * @throws Refused {@code grade-unknown}; {@code budget-none}; {@code nothing-left}
     */
    public TuitionRequest accept(Caller caller, UUID id, int version, String grade) {
        TuitionRequest one = judging(caller, id, version);
        PolicyTerms terms = desk.termsOf(one);
        Claim claim = Claim.of(one.content(), Grades.percentOf(terms, grade));
        UUID by = caller.person().id();
        Account account = desk.accountOf(one);
        int year = terms.basis() == YearBasis.PAID ? Forecast.paymentYear(terms, desk.today()) : one.year();
        TuitionRequest accepted = desk.keep(
                one,
                one.change().state(RequestState.PROOF_OK).grade(Texts.clean(grade, LONGEST_GRADE)),
                Optional.of(by),
                Act.PROOF_ACCEPTED,
                Optional.empty(),
                "");
        long worth = Calculation.worth(terms, claim);
        long payable = year == one.year() || worth == 0
                ? keptOf(accepted, account, worth, by)
                : moved(accepted, account, claim, year, by);
        if (payable == 0) {
            return desk.keep(
                    accepted,
                    accepted.change()
                            .state(RequestState.CLOSED)
                            .reserved(year, 0)
                            .nobody(),
                    Optional.of(by),
                    Act.CLOSED,
                    Optional.empty(),
                    "");
        }
        return desk.keep(
                accepted,
                accepted.change()
                        .state(RequestState.PAYABLE)
                        .reserved(year, payable)
                        .payable(payable, taxable(account, year, payable))
                        .at(Desk.LEARNING, Optional.empty(), Optional.of(chain.due(terms))),
                Optional.of(by),
                Act.MADE_PAYABLE,
                Optional.empty(),
                "");
    }

    private long keptOf(TuitionRequest one, Account account, long worth, UUID by) {
        long payable = Math.min(worth, one.reservedMinor());
        desk.books.release(account, one.year(), one.reservedMinor() - payable, by, "grade");
        return payable;
    }

    private long moved(TuitionRequest one, Account account, Claim claim, int year, UUID by) {
        desk.books.release(account, one.year(), one.reservedMinor(), by, "year of payment changed");
        desk.books.hold(account, year);
        long payable = Math.min(desk.books.outcome(account, claim, year).payableMinor(), one.reservedMinor());
        if (payable == 0) {
            throw new Refused(
                    Kind.CONFLICT,
                    "nothing-left",
                    "This is paid in " + year + ", where the policy or the budget has no room. Nothing was changed:"
                            + " allocate more for that year first.");
        }
        desk.books.reserve(account, year, payable, by, "year of payment changed");
        return payable;
    }

    /** With what else is on its way to be paid to the same person in the year. */
    Optional<Long> taxable(Account account, int year, long payable) {
        OptionalLong free = desk.books.taxFree(account.tenant(), account.terms(), year);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        long onTheWay = desk.requests.listOf(account.tenant(), account.person()).stream()
                .filter(other -> other.state() == RequestState.PAYABLE
                        && other.year() == year
                        && !other.id().equals(account.request()))
                .mapToLong(TuitionRequest::payableMinor)
                .sum();
        long paid = desk.ledger.paidInTaxYear(
                account.tenant(), account.person(), year, account.terms().currency());
        long left = Math.max(0, free.getAsLong() - paid - onTheWay);
        return Optional.of(Math.max(0, payable - left));
    }

    private TuitionRequest judging(Caller caller, UUID id, int version) {
        TuitionRequest one = desk.hold(caller, id, version);
        desk.requireState(one, Set.of(RequestState.PROOF_SENT));
        if (one.desk() != Desk.LEARNING) {
            throw new Refused(
                    Kind.CONFLICT,
                    "proof-not-confirmed",
                    "Somebody is asked to stand by this proof first. Once they did, or their days are over, it comes to"
                            + " you.");
        }
        desk.rights.requireDecider(caller, one);
        return one;
    }

    /** For whoever may see the request. */
    public Optional<ProofFile> findFile(Caller caller, UUID request, UUID proof) {
        TuitionRequest one = desk.read(caller, request);
        return desk.requests.listProofs(one.tenant(), request).stream()
                .filter(each -> each.id().equals(proof) && each.kind() == Proof.Kind.FILE)
                .findFirst()
                .flatMap(each -> desk.requests
                        .findContent(one.tenant(), request, proof)
                        .map(content -> new ProofFile(each, content)));
    }

    /** A proof with what it holds. */
    public record ProofFile(Proof proof, byte[] content) {}
}
