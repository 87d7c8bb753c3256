package org.viceversa.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.enrolment.Enrolment;

/** Who is to be told something before there is anybody for them. */
final class EnrolmentSources {

    private EnrolmentSources() {}

    /** Invitations that nobody answered, on the days on which a reminder was noted. */
    static List<Finding> invitation(CycleFacts facts, NoticeRule rule) {
        if (!isOpen(facts)) {
            return List.of();
        }
        return facts.reminded().stream()
                .filter(one -> rule.days().contains(one.day()))
                .flatMap(one -> one.invitation().person().stream()
                        .map(person -> new Finding(
                                person,
                                "invitation/" + one.invitation().id() + "/" + one.day(),
                                Optional.empty(),
                                one.invitation().invitedAt(),
                                Map.of("days", Integer.toString(one.day())),
                                "/enrol/" + facts.place().cycle().id())))
                .toList();
    }

    /** Forms that were begun and not sent. */
    static List<Finding> form(CycleFacts facts, NoticeRule rule) {
        if (!isOpen(facts)) {
            return List.of();
        }
        return facts.enrolments().values().stream()
                .filter(one -> one.state() == Enrolment.State.DRAFT)
                .flatMap(one -> CycleFacts.passed(rule.days(), facts.daysSince(one.changedAt())).stream()
                        .map(day -> new Finding(
                                one.person(),
                                "form/" + one.id() + "/" + day,
                                Optional.empty(),
                                one.changedAt(),
                                Map.of("days", Integer.toString(day)),
                                "/enrol/" + facts.place().cycle().id())))
                .toList();
    }

    /** For whom a round that was published had nobody. */
    static List<Finding> published(CycleFacts facts, NoticeRule rule) {
        Map<UUID, Enrolment> byPerson = facts.enrolments().values().stream()
                .collect(Collectors.toMap(Enrolment::person, one -> one, (one, other) -> one));
        return facts.unplaced().stream()
                .filter(one -> Optional.ofNullable(byPerson.get(one.person()))
                        .filter(enrolment ->
                                enrolment.state().takesPart() && enrolment.state() != Enrolment.State.MATCHED)
                        .isPresent())
                .map(one -> new Finding(
                        one.person(),
                        "round/" + one.round(),
                        Optional.empty(),
                        one.publishedAt(),
                        Map.of(),
                        "/enrol/" + facts.place().cycle().id()))
                .toList();
    }

    private static boolean isOpen(CycleFacts facts) {
        return facts.place().cycle().isOpenOn(facts.today());
    }
}
