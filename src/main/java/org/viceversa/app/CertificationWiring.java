package org.viceversa.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.viceversa.certification.CountMeetings;
import org.viceversa.certification.CountOffering;
import org.viceversa.certification.KeepCertifications;
import org.viceversa.certification.KeepHoldings;
import org.viceversa.certification.KeepHoldings.Held;
import org.viceversa.certification.RecordCredit;
import org.viceversa.certification.Standing.State;
import org.viceversa.certification.WatchHoldings;
import org.viceversa.certification.persistence.JdbcCertifications;
import org.viceversa.certification.persistence.JdbcCredits;
import org.viceversa.certification.persistence.JdbcHoldings;
import org.viceversa.certification.web.CertificationsResource;
import org.viceversa.certification.web.CreditsResource;
import org.viceversa.certification.web.MyCertificatesResource;
import org.viceversa.mentoringsession.MentoringHours;
import org.viceversa.people.Caller;
import org.viceversa.persistence.Transactions;

/** Certificates that must be kept alive. */
final class CertificationWiring {

    /** For what was finished. */
    final CountOffering countOffering;

    final WatchHoldings watch;
    private final KeepHoldings holdings;
    private final List<Object> resources;

    CertificationWiring(Plumbing plumbing, PeopleWiring people, MentoringHours hours) {
        Transactions transactions = plumbing.transactions;
        JdbcCredits credits = new JdbcCredits(transactions);
        JdbcCertifications rules = new JdbcCertifications(transactions);
        JdbcHoldings kept = new JdbcHoldings(transactions);
        KeepCertifications certifications = new KeepCertifications(rules);
        holdings = new KeepHoldings(certifications, kept, credits, plumbing.clock);
        watch = new WatchHoldings(rules, kept, credits, plumbing.clock);
        countOffering = new CountOffering(certifications, kept, credits);
        CountMeetings meetings = new CountMeetings(
                holdings,
                credits,
                (tenant, person, from, to) -> hours.of(tenant, person, from, to).proofs());
        resources = List.of(
                new CertificationsResource(people.callers, certifications, transactions),
                new MyCertificatesResource(people.callers, holdings, meetings, transactions),
                new CreditsResource(
                        people.callers,
                        holdings,
                        new RecordCredit(certifications, holdings, credits),
                        meetings,
                        transactions));
    }

    List<Object> resources() {
        return resources;
    }

    /** The certificate that needs most; nothing to show for whoever holds none. */
    Optional<?> home(Caller caller) {
        List<Held> current = holdings.list(caller).stream()
                .filter(one -> one.standing().state() != State.RENEWED)
                .toList();
        return current.stream()
                .min(Comparator.comparingInt(
                                (Held one) -> urgency(one.standing().state()))
                        .thenComparing(one -> one.holding().expires()))
                .map(first -> new CertificatesPart(
                        current.size(),
                        first.certification().name(),
                        first.holding().id().toString(),
                        first.standing().state(),
                        first.standing().daysLeft(),
                        first.standing().reminder()));
    }

    private static int urgency(State state) {
        return switch (state) {
            case EXPIRING -> 0;
            case WINDOW_OPEN -> 1;
            case BEHIND -> 2;
            case ACTIVE -> 3;
            case EXPIRED -> 4;
            case RENEWED -> 5;
        };
    }

    /** @param reminder the nearest of 180, 90, 30 and 7 days that has come */
    record CertificatesPart(
            int holdings, String name, String first, State state, long daysLeft, Optional<Integer> reminder) {}
}
