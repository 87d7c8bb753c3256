package org.viceversa.tuition.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Person;
import org.viceversa.tuition.LedgerEntry;
import org.viceversa.tuition.PolicyTerms;
import org.viceversa.tuition.Proof;
import org.viceversa.tuition.RequestEvent;
import org.viceversa.tuition.RequestReason;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.ShowTuition;
import org.viceversa.tuition.web.TuitionView.LineView;

/**
 * A request with all that is known of it.
 *
 * @param outcome what approving would reserve now; null once it is decided
 * @param agreement to pay back when leaving; null where the policy asks for none
 * @param own whether it is the caller's
 * @param decides whether it waits for the caller
 * @param learning whether the caller may settle it
 * @param instructor whether an instructor of this platform could say that it was passed, while proof is due
 */
record RequestDetailView(
        LineView request,
        String policyName,
        UUID person,
        String personName,
        String ownerName,
        String costCentre,
        Optional<OutcomeView> outcome,
        List<EventView> events,
        List<ProofView> proofs,
        List<EntryView> entries,
        List<String> grades,
        Optional<RetentionAgreementView> agreement,
        boolean own,
        boolean decides,
        boolean learning,
        boolean instructor) {

    /** @param byName empty for what time did */
    record EventView(
            Instant at,
            String byName,
            RequestState from,
            RequestState to,
            RequestEvent.Act act,
            Optional<RequestReason> reason,
            String words) {}

    record ProofView(UUID id, Proof.Kind kind, String name, String mediaType, int size, String scan, Instant sentAt) {}

    record EntryView(LedgerEntry.Kind kind, int benefitYear, int taxYear, long minor, Instant at, String note) {}

    static RequestDetailView of(ShowTuition.Detail one) {
        Map<UUID, Person> names = one.actors();
        PolicyTerms terms = one.line().terms();
        return new RequestDetailView(
                LineView.of(one.line()),
                one.policyName(),
                one.person().id(),
                one.person().name(),
                one.owner().map(Person::name).orElse(""),
                one.line().request().costCentre(),
                one.outcome().map(OutcomeView::of),
                one.events().stream()
                        .map(event -> new EventView(
                                event.at(),
                                event.by()
                                        .flatMap(by -> Optional.ofNullable(names.get(by)))
                                        .map(Person::name)
                                        .orElse(""),
                                event.from(),
                                event.to(),
                                event.act(),
                                event.reason(),
                                event.words()))
                        .toList(),
                one.proofs().stream()
                        .map(proof -> new ProofView(
                                proof.id(),
                                proof.kind(),
                                proof.name(),
                                proof.mediaType(),
                                proof.size(),
                                proof.scan(),
                                proof.sentAt()))
                        .toList(),
                one.entries().stream()
                        .map(entry -> new EntryView(
                                entry.kind(),
                                entry.benefitYear(),
                                entry.taxYear(),
                                entry.amount().minor(),
                                entry.at(),
                                entry.note()))
                        .toList(),
                terms.grades().stream().map(PolicyTerms.Grade::name).toList(),
                one.agreement().map(RetentionAgreementView::of),
                one.own(),
                one.decides(),
                one.learning(),
                one.instructor());
    }
}
