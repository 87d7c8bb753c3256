package org.viceversa.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.certification.Standing;
import org.viceversa.certification.WatchHoldings.Watched;
import org.viceversa.tuition.RequestEvent.Act;
import org.viceversa.tuition.RequestState;
import org.viceversa.tuition.TuitionRequest;
import org.viceversa.tuition.TuitionRequest.Desk;

/** Who is to be told something about money for learning, or about a certificate. No amount stands in any of it. */
final class LearningSources {

    private static final Set<RequestState> TO_PROVE = EnumSet.of(RequestState.PROOF_DUE, RequestState.PROOF_REJECTED);

    /** Nobody is told to be behind before so many days, nor once more within as many. */
    private static final int AGAIN = 90;

    private LearningSources() {}

    static List<Finding> proofDue(CycleFacts facts, NoticeRule rule) {
        return facts.learning().requests().stream()
                .filter(one -> TO_PROVE.contains(one.state()) && one.desk() == Desk.REQUESTER)
                .flatMap(one -> one.due().stream()
                        .flatMap(due -> ahead(facts, rule, due).stream()
                                .map(day -> ofRequest(
                                        one,
                                        one.person(),
                                        "tuition-proof/" + one.id() + "/" + due + "/" + day,
                                        Map.of(
                                                "date",
                                                EnglishDates.day(due),
                                                "days",
                                                Long.toString(ChronoUnit.DAYS.between(facts.today(), due)))))))
                .toList();
    }

    /** The smallest of the rule's days that has come, of those that count down to a day that is not over. */
    private static Optional<Integer> ahead(CycleFacts facts, NoticeRule rule, LocalDate due) {
        long left = ChronoUnit.DAYS.between(facts.today(), due);
        return left < 0
                ? Optional.empty()
                : rule.days().stream().filter(day -> left <= day).min(Integer::compare);
    }

    private static Finding ofRequest(TuitionRequest one, UUID person, String key, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        values.put("title", one.content().title());
        return new Finding(person, key, Optional.empty(), one.changedAt(), values, "/tuition/" + one.id());
    }

    static List<Finding> question(CycleFacts facts, NoticeRule rule) {
        return facts.learning().requests().stream()
                .filter(one -> one.state() == RequestState.INFO_NEEDED)
                .map(one -> ofRequest(
                        one,
                        one.person(),
                        "tuition-question/" + one.id() + "/" + one.changedAt().getEpochSecond(),
                        Map.of("date", one.due().map(EnglishDates::day).orElse(""))))
                .toList();
    }

    static List<Finding> decided(CycleFacts facts, NoticeRule rule) {
        return facts.learning().news().stream()
                .flatMap(news -> outcome(news.event().act(), news.event().to()).stream()
                        .map(outcome -> new Finding(
                                news.request().person(),
                                "tuition-decided/" + news.event().id(),
                                Optional.empty(),
                                news.event().at(),
                                Map.of("title", news.request().content().title(), "outcome", outcome),
                                "/tuition/" + news.request().id())))
                .toList();
    }

    private static Optional<String> outcome(Act act, RequestState to) {
        return switch (act) {
            case APPROVED -> to == RequestState.APPROVED ? Optional.of("approved") : Optional.empty();
            case DENIED -> Optional.of("denied");
            case APPEAL_GRANTED -> Optional.of("decided anew, in your favour");
            case APPEAL_REFUSED -> Optional.of("looked at again, and left as it was");
            case PROOF_REJECTED -> Optional.of("your proof was not accepted");
            case MADE_PAYABLE -> Optional.of("to be paid");
            case PAID -> Optional.of("paid");
            case LAPSED -> Optional.of("lapsed");
            case REPAY_ASKED -> Optional.of("to be paid back");
            default -> Optional.empty();
        };
    }

    /** One in person for each request; those who run programmes are told a number, once a week. */
    static List<Finding> waiting(CycleFacts facts, NoticeRule rule) {
        Stream<Finding> inPerson = facts.learning().requests().stream()
                .flatMap(one -> waited(facts, rule, one).stream()
                        .flatMap(day -> asked(facts, one).map(who -> waitsFor(facts, one, who, day))));
        return Stream.concat(inPerson, ofLearning(facts, rule)).toList();
    }

    private static Stream<UUID> asked(CycleFacts facts, TuitionRequest one) {
        return switch (one.desk()) {
            case MANAGER, BUDGET_OWNER -> one.owner().stream();
            case INSTRUCTOR -> facts.learning().instructors().getOrDefault(one.id(), Set.of()).stream();
            default -> Stream.empty();
        };
    }

    /** An instructor may not see the request itself, with its amounts. */
    private static Finding waitsFor(CycleFacts facts, TuitionRequest one, UUID who, int day) {
        Map<String, String> values =
                Map.of("title", one.content().title(), "days", Long.toString(facts.daysSince(one.changedAt())));
        return new Finding(
                who,
                "tuition-waits/" + one.id() + "/" + one.changedAt().getEpochSecond() + "/" + day,
                Optional.empty(),
                one.changedAt(),
                values,
                one.desk() == Desk.INSTRUCTOR ? "/approvals" : "/tuition/" + one.id());
    }

    private static Optional<Integer> waited(CycleFacts facts, NoticeRule rule, TuitionRequest one) {
        return CycleFacts.passed(rule.days(), facts.daysSince(one.changedAt()));
    }

    private static Stream<Finding> ofLearning(CycleFacts facts, NoticeRule rule) {
        List<TuitionRequest> late = facts.learning().requests().stream()
                .filter(one ->
                        one.desk() == Desk.LEARNING && waited(facts, rule, one).isPresent())
                .toList();
        if (late.isEmpty()) {
            return Stream.empty();
        }
        LocalDate monday = facts.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long longest = late.stream()
                .mapToLong(one -> facts.daysSince(one.changedAt()))
                .max()
                .orElse(0);
        String title = late.size() == 1 ? "One request for tuition" : late.size() + " requests for tuition";
        return facts.learning().managers().stream()
                .map(manager -> new Finding(
                        manager,
                        "tuition-queue/" + monday,
                        Optional.empty(),
                        late.get(0).changedAt(),
                        Map.of("title", title, "days", Long.toString(longest)),
                        "/approvals"));
    }

    static List<Finding> certificateEnds(CycleFacts facts, NoticeRule rule) {
        return facts.learning().certificates().stream()
                .flatMap(one -> ahead(facts, rule, one.holding().expires()).stream()
                        .map(day -> ofCertificate(
                                facts,
                                one,
                                "certificate-ends/",
                                "/" + one.holding().expires() + "/" + day)))
                .toList();
    }

    static List<Finding> certificateBehind(CycleFacts facts, NoticeRule rule) {
        return facts.learning().certificates().stream()
                .filter(one -> one.standing().state() == Standing.State.BEHIND && gone(facts, one) >= AGAIN)
                .map(one -> ofCertificate(facts, one, "certificate-behind/", "/" + gone(facts, one) / AGAIN))
                .toList();
    }

    private static long gone(CycleFacts facts, Watched one) {
        return ChronoUnit.DAYS.between(one.holding().starts(), facts.today());
    }

    private static Finding ofCertificate(CycleFacts facts, Watched one, String prefix, String suffix) {
        LocalDate ends = one.holding().expires();
        return new Finding(
                one.holding().person(),
                prefix + one.holding().id() + suffix,
                Optional.empty(),
                facts.at(),
                Map.of(
                        "title",
                                one.certification().issuer() + " "
                                        + one.certification().name(),
                        "date", EnglishDates.day(ends),
                        "days", Long.toString(ChronoUnit.DAYS.between(facts.today(), ends))),
                "/certificates/" + one.holding().id());
    }
}
