package org.viceversa.notice;

import java.util.EnumMap;
import java.util.Map;

/** Which source finds what each kind of notice is about. */
final class NoticeSources {

    private NoticeSources() {}

    static Map<NoticeKind, NoticeSource> all() {
        Map<NoticeKind, NoticeSource> sources = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            sources.put(kind, of(kind));
        }
        return sources;
    }

    private static NoticeSource of(NoticeKind kind) {
        return switch (kind) {
            case INVITATION -> EnrolmentSources::invitation;
            case FORM -> EnrolmentSources::form;
            case ROUND_PUBLISHED -> EnrolmentSources::published;
            case OFFERED -> PairingSources::offered;
            case OFFER_WAITING -> PairingSources::offerWaiting;
            case ACCEPTED -> PairingSources::accepted;
            case OFFER_DECLINED -> PairingSources::declined;
            case ORIENTATION -> PairingSources::orientation;
            case STAGE_STUCK -> PairingSources::stuck;
            case CLOSING -> PairingSources::closing;
            case FIRST_SESSION -> SessionSources::first;
            case NOTHING_BOOKED -> SessionSources::nothingBooked;
            case SESSION_PROPOSED -> SessionSources::proposed;
            case SESSION_CONFIRMED -> SessionSources::confirmed;
            case QUESTIONS -> SessionSources::questions;
            case TWO_CANCELLATIONS -> SessionSources::cancellations;
            case GOAL_DUE -> GoalSources::due;
            case SILENCE -> Silence::warn;
            case PROOF_DUE -> LearningSources::proofDue;
            case TUITION_QUESTION -> LearningSources::question;
            case TUITION_DECIDED -> LearningSources::decided;
            case DECISION_WAITS -> LearningSources::waiting;
            case CERTIFICATE_ENDS -> LearningSources::certificateEnds;
            case CERTIFICATE_BEHIND -> LearningSources::certificateBehind;
        };
    }
}
