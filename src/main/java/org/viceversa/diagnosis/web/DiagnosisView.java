package org.viceversa.diagnosis.web;

import java.time.Instant;
import java.util.List;
import org.viceversa.diagnosis.Diagnosis;
import org.viceversa.lti.LaunchRefusal;

/** A self-test with the registration's latest refusals. */
public record DiagnosisView(Instant checkedAt, List<CheckView> checks, List<RefusalView> refusals) {

    /** @param id stable; {@code state} is OK, WARNING, FAILED or NOT_APPLICABLE */
    public record CheckView(String id, Diagnosis.State state, String title, String finding, String advice) {}

    /** @param reference what the person in front of the screen was shown */
    public record RefusalView(
            Instant at, String reference, String code, String clause, String sentence, String detail, String issuer) {
        public static RefusalView of(LaunchRefusal refusal) {
            return new RefusalView(
                    refusal.refusedAt(),
                    refusal.reference(),
                    refusal.code(),
                    refusal.clause(),
                    refusal.sentence(),
                    refusal.detail(),
                    refusal.issuer());
        }
    }

    static DiagnosisView of(Diagnosis diagnosis, List<LaunchRefusal> refusals) {
        return new DiagnosisView(
                diagnosis.checkedAt(),
                diagnosis.checks().stream()
                        .map(check -> new CheckView(
                                check.topic().id(),
                                check.state(),
                                check.topic().title(),
                                check.finding(),
                                check.advice()))
                        .toList(),
                refusals.stream().map(RefusalView::of).toList());
    }
}
