package org.viceversa.tuition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's request to have something paid.
 *
 * @param policyVersion under which it was made, and stays
 * @param costCentre whose budget pays, as it was when it was sent
 * @param desk who it waits for
 * @param owner whom in person; empty for a desk of several, and where it waits for nobody
 * @param due until when
 * @param year the benefit year in which it is reserved or paid; 0 before
 * @param reservedMinor as the ledger has it now
 * @param resumes where it goes on once the question is answered
 * @param version counts up with each change
 */
public record TuitionRequest(
        UUID id,
        UUID tenant,
        UUID person,
        UUID policy,
        int policyVersion,
        RequestContent content,
        String costCentre,
        RequestState state,
        Desk desk,
        Optional<UUID> owner,
        Optional<LocalDate> due,
        int year,
        long reservedMinor,
        String grade,
        long payableMinor,
        Optional<Long> taxableMinor,
        Optional<LocalDate> paidOn,
        Optional<RequestState> resumes,
        boolean appealed,
        boolean escalated,
        int version,
        Instant madeAt,
        Instant changedAt) {

    /** Who is to act. */
    public enum Desk {
        REQUESTER,
        MANAGER,
        BUDGET_OWNER,
        /** Whoever teaches the course of the LMS that it is; asked whether it was passed. */
        INSTRUCTOR,
        LEARNING,
        NOBODY
    }

    boolean isOf(UUID who) {
        return person.equals(who);
    }

    Draft change() {
        return new Draft(this);
    }

    /** A request that is about to change. */
    static final class Draft {
        private final TuitionRequest before;
        private RequestContent content;
        private RequestState state;
        private Desk desk;
        private Optional<UUID> owner;
        private Optional<LocalDate> due;
        private int policyVersion;
        private String costCentre;
        private int year;
        private long reserved;
        private String grade;
        private long payable;
        private Optional<Long> taxable;
        private Optional<LocalDate> paidOn;
        private Optional<RequestState> resumes;
        private boolean appealed;
        private boolean escalated;

        private Draft(TuitionRequest one) {
            before = one;
            content = one.content;
            state = one.state;
            desk = one.desk;
            owner = one.owner;
            due = one.due;
            policyVersion = one.policyVersion;
            costCentre = one.costCentre;
            year = one.year;
            reserved = one.reservedMinor;
            grade = one.grade;
            payable = one.payableMinor;
            taxable = one.taxableMinor;
            paidOn = one.paidOn;
            resumes = one.resumes;
            appealed = one.appealed;
            escalated = one.escalated;
        }

        Draft content(RequestContent now) {
            content = now;
            return this;
        }

        Draft state(RequestState now) {
            state = now;
            return this;
        }

        Draft at(Desk now, Optional<UUID> whose, Optional<LocalDate> until) {
            desk = now;
            owner = whose;
            due = until;
            return this;
        }

        Draft nobody() {
            return at(Desk.NOBODY, Optional.empty(), Optional.empty());
        }

        Draft sentUnder(int policy, String centre) {
            policyVersion = policy;
            costCentre = centre;
            return this;
        }

        Draft reserved(int inYear, long minor) {
            year = inYear;
            reserved = minor;
            return this;
        }

        Draft grade(String now) {
            grade = now;
            return this;
        }

        Draft payable(long minor, Optional<Long> ofItTaxable) {
            payable = minor;
            taxable = ofItTaxable;
            return this;
        }

        Draft paidOn(LocalDate day) {
            paidOn = Optional.of(day);
            return this;
        }

        Draft resumes(Optional<RequestState> at) {
            resumes = at;
            return this;
        }

        Draft appealed(boolean now) {
            appealed = now;
            return this;
        }

        Draft escalated(boolean now) {
            escalated = now;
            return this;
        }

        /** With the version that it had: the store counts up. */
        TuitionRequest done(Instant at) {
            return new TuitionRequest(
                    before.id,
                    before.tenant,
                    before.person,
                    before.policy,
                    policyVersion,
                    content,
                    costCentre,
                    state,
                    desk,
                    owner,
                    due,
                    year,
                    reserved,
                    grade,
                    payable,
                    taxable,
                    paidOn,
                    resumes,
                    appealed,
                    escalated,
                    before.version,
                    before.madeAt,
                    at);
        }
    }
}
