package org.viceversa.tuition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.people.Caller;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** What waits for an approver; for L&amp;D, what waits for anybody. */
public final class ListApprovals {

    public static final int MOST_AT_ONCE = 200;
    private static final int MOST_COUNTED = 10_000;

    private final RequestDesk desk;

    ListApprovals(RequestDesk desk) {
        this.desk = desk;
    }

    /** @param mine whether only what the caller can decide; without the role of L&amp;D always so */
    public record Question(
            String search,
            Optional<RequestState> state,
            boolean overdue,
            boolean mine,
            Optional<UUID> after,
            int limit) {}

    public record Line(TuitionRequest request, PolicyTerms terms, String personName, String ownerName, boolean late) {}

    /** @param total no further than 10,000 */
    public record Page(List<Line> lines, int total, Optional<UUID> next) {}

    /** @throws Refused {@code cursor-invalid} */
    public Page run(Caller caller, Question question) {
        boolean learning = caller.is(ToolRole.PROGRAMME_MANAGER);
        Set<UUID> owners = learning && !question.mine() ? Set.of() : desk.rights.actsFor(caller);
        ApprovalFilter filter = new ApprovalFilter(
                owners,
                learning,
                question.state(),
                question.overdue(),
                Texts.fold(Texts.clean(question.search(), 100)));
        LocalDate today = desk.today();
        int limit = Math.max(1, Math.min(question.limit(), MOST_AT_ONCE));
        Optional<TuitionRequest> after = question.after()
                .map(id -> desk.requests.find(caller.tenant(), id).orElseThrow(ListApprovals::noPlace));
        List<TuitionRequest> found = desk.requests.listQueue(caller.tenant(), filter, today, after, limit + 1);
        List<TuitionRequest> page = found.subList(0, Math.min(limit, found.size()));
        Map<UUID, Person> people = desk.people.listByIds(
                caller.tenant(),
                page.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.person()), one.owner().stream()))
                        .distinct()
                        .toList());
        ManyTerms terms = new ManyTerms(desk);
        return new Page(
                page.stream()
                        .map(one -> line(one, terms.of(one), people, today))
                        .toList(),
                desk.requests.countQueue(caller.tenant(), filter, today, MOST_COUNTED),
                found.size() > limit ? Optional.of(page.get(limit - 1).id()) : Optional.empty());
    }

    private static Line line(TuitionRequest one, PolicyTerms terms, Map<UUID, Person> people, LocalDate today) {
        return new Line(
                one,
                terms,
                Optional.ofNullable(people.get(one.person())).map(Person::name).orElse(""),
                one.owner().map(people::get).map(Person::name).orElse(""),
                one.due().filter(due -> due.isBefore(today)).isPresent());
    }

    private static Refused noPlace() {
        return new Refused(Kind.INVALID, "cursor-invalid", "This place in the list is unknown. Load the list again.");
    }
}
