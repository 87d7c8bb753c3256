package org.viceversa.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.activity.Activity;
import org.viceversa.activity.UngradedWork;
import org.viceversa.grade.Grade;
import org.viceversa.grading.PaperQueue;
import org.viceversa.grading.QueueFilter;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.Paper;
import org.viceversa.marking.Paper.Hands;
import org.viceversa.marking.Paper.Lease;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.PaperEvent;
import org.viceversa.marking.Papers;
import org.viceversa.marking.Pseudonym;
import org.viceversa.people.Membership;
import org.viceversa.people.Person;
import org.viceversa.people.Texts;
import org.viceversa.people.ToolRole;

/** Papers and their queue without a database. */
public final class InMemoryPapers implements Papers, UngradedWork {

    private record Kept(Paper paper, byte[] sortKey, Optional<Activity> activity) {}

    private final Map<UUID, Kept> kept = new LinkedHashMap<>();
    private final List<PaperEvent> events = new ArrayList<>();
    private final InMemoryPeople people;
    public final PaperQueue queue = new Queue();

    /** @param people whose names are searched, and who has handed in nothing */
    public InMemoryPapers(InMemoryPeople people) {
        this.people = people;
    }

    private Stream<Paper> of(UUID tenant) {
        return kept.values().stream()
                .map(Kept::paper)
                .filter(paper -> paper.tenant().equals(tenant));
    }

    private Stream<Paper> of(UUID tenant, UUID activity) {
        return of(tenant).filter(paper -> paper.activity().equals(activity));
    }

    @Override
    public Optional<Paper> find(UUID tenant, UUID id) {
        return of(tenant).filter(paper -> paper.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Paper> findOf(UUID tenant, UUID activity, UUID person) {
        return of(tenant, activity)
                .filter(paper -> paper.person().equals(person))
                .findFirst();
    }

    @Override
    public List<Paper> listByIds(UUID tenant, UUID activity, Collection<UUID> ids) {
        return of(tenant, activity).filter(paper -> ids.contains(paper.id())).toList();
    }

    @Override
    public List<Paper> listOf(UUID tenant, UUID activity, Collection<UUID> those) {
        return of(tenant, activity)
                .filter(paper -> those.contains(paper.person()))
                .toList();
    }

    @Override
    public List<Paper> listOf(UUID tenant, UUID person) {
        return of(tenant).filter(paper -> paper.person().equals(person)).toList();
    }

    @Override
    public List<Paper> listAll(UUID tenant, UUID activity) {
        return of(tenant, activity).filter(paper -> paper.lying().isPresent()).toList();
    }

    @Override
    public Set<Integer> numbers(UUID tenant, UUID activity) {
        return of(tenant, activity).map(paper -> paper.key().number()).collect(Collectors.toSet());
    }

    @Override
    public boolean add(Paper paper, Person person) {
        if (findOf(paper.tenant(), paper.activity(), paper.person()).isPresent()
                || numbers(paper.tenant(), paper.activity())
                        .contains(paper.key().number())) {
            return false;
        }
        kept.put(paper.id(), new Kept(paper, person.sortKey(), Optional.empty()));
        return true;
    }

    @Override
    public Paper save(Paper paper, Activity activity) {
        Kept there = kept.get(paper.id());
        if (there == null
                || there.paper().version() != paper.version()
                || !there.paper().tenant().equals(paper.tenant())) {
            throw PaperDesk.changed();
        }
        Paper next = paper.with(there.paper().hands()).versioned(paper.version() + 1);
        kept.put(paper.id(), new Kept(next, there.sortKey(), Optional.of(activity)));
        return next;
    }

    private void hands(UUID tenant, UUID id, Hands hands) {
        kept.computeIfPresent(
                id,
                (any, there) -> there.paper().tenant().equals(tenant)
                        ? new Kept(there.paper().with(hands), there.sortKey(), there.activity())
                        : there);
    }

    @Override
    public boolean hold(UUID tenant, UUID id, UUID by, Instant until, Instant now) {
        Optional<Paper> paper = find(tenant, id);
        boolean free = paper.filter(one -> one.hands()
                        .lease()
                        .filter(lease -> lease.isOpen(now) && !lease.by().equals(by))
                        .isEmpty())
                .isPresent();
        if (free) {
            hands(tenant, id, new Hands(paper.get().hands().marker(), Optional.of(new Lease(by, until))));
        }
        return free;
    }

    @Override
    public void letGo(UUID tenant, UUID id, UUID by) {
        find(tenant, id)
                .filter(paper -> paper.hands()
                        .lease()
                        .filter(lease -> lease.by().equals(by))
                        .isPresent())
                .ifPresent(paper -> hands(tenant, id, new Hands(paper.hands().marker(), Optional.empty())));
    }

    @Override
    public void give(UUID tenant, Collection<UUID> ids, Optional<UUID> marker) {
        ids.forEach(id -> find(tenant, id)
                .ifPresent(paper ->
                        hands(tenant, id, new Hands(marker, paper.hands().lease()))));
    }

    @Override
    public void add(PaperEvent event) {
        events.add(0, event);
    }

    @Override
    public List<PaperEvent> history(UUID tenant, UUID paper) {
        return events.stream()
                .filter(event -> event.tenant().equals(tenant) && event.paper().equals(paper))
                .sorted(Comparator.comparing(PaperEvent::at).reversed())
                .toList();
    }

    @Override
    public List<ActivityOf> listWithReady() {
        return kept.values().stream()
                .map(Kept::paper)
                .filter(paper -> paper.state() == MarkingState.READY)
                .map(paper -> new ActivityOf(paper.tenant(), paper.activity()))
                .distinct()
                .toList();
    }

    @Override
    public List<Paper> listReady(UUID tenant, UUID activity) {
        return of(tenant, activity)
                .filter(paper -> paper.state() == MarkingState.READY)
                .toList();
    }

    @Override
    public boolean lies(UUID tenant, UUID activity) {
        return listAll(tenant, activity).stream()
                .anyMatch(paper -> paper.grade().isEmpty());
    }

    private final class Queue implements PaperQueue {

        private Comparator<Paper> order(QueueFilter filter) {
            Comparator<Paper> first = switch (filter.sort()) {
                case SUBMITTED ->
                    Comparator.comparing(
                            paper -> paper.lying().map(Lying::submittedAt).orElse(Instant.MAX));
                case NUMBER -> Comparator.comparing(paper -> paper.key().number());
                case NAME ->
                    (one, other) -> Arrays.compareUnsigned(
                            kept.get(one.id()).sortKey(), kept.get(other.id()).sortKey());
            };
            return first.thenComparing(paper -> paper.id().toString());
        }

        private Stream<Paper> found(UUID tenant, UUID activity, QueueFilter filter) {
            return of(tenant, activity)
                    .filter(paper -> paper.lying().isPresent())
                    .filter(paper ->
                            filter.states().isEmpty() || filter.states().contains(paper.state()))
                    .filter(paper -> !filter.late() || isLate(paper, filter.due()))
                    .filter(paper -> filter.marker().isEmpty()
                            || filter.marker().equals(paper.hands().marker()))
                    .filter(paper -> filter.people()
                            .map(those -> those.contains(paper.person()))
                            .orElse(true))
                    .filter(paper -> filter.words().stream().allMatch(text(paper, filter)::contains))
                    .sorted(order(filter));
        }

        private String text(Paper paper, QueueFilter filter) {
            return filter.isAnonymous()
                    ? Texts.fold(Pseudonym.of(paper.key().number()))
                    : people.people.get(paper.person()).searchText();
        }

        private boolean isLate(Paper paper, Optional<Instant> due) {
            return paper.terms()
                    .extendedDue()
                    .or(() -> due)
                    .filter(end -> paper.lying().orElseThrow().submittedAt().isAfter(end))
                    .isPresent();
        }

        private Line line(Paper paper) {
            Lying lying = paper.lying().orElseThrow();
            return new Line(
                    paper.id(),
                    paper.person(),
                    paper.key().number(),
                    paper.state(),
                    lying.attempt(),
                    lying.submittedAt(),
                    lying.words(),
                    paper.terms().extendedDue(),
                    paper.terms().waiver().isPresent(),
                    kept.get(paper.id()).activity().flatMap(paper::points),
                    paper.grade().map(Grade::penalised),
                    paper.hands().marker(),
                    paper.hands().lease(),
                    paper.isRegradeOpen());
        }

        @Override
        public List<Line> list(UUID tenant, UUID activity, QueueFilter filter, int from, int limit) {
            return found(tenant, activity, filter)
                    .skip(from)
                    .limit(limit)
                    .map(this::line)
                    .toList();
        }

        @Override
        public int count(UUID tenant, UUID activity, QueueFilter filter) {
            return (int) found(tenant, activity, filter).count();
        }

        @Override
        public List<UUID> listIds(UUID tenant, UUID activity, QueueFilter filter) {
            return found(tenant, activity, filter).map(Paper::id).toList();
        }

        @Override
        public Optional<Line> findNeighbour(UUID tenant, UUID activity, QueueFilter filter, Paper from, boolean ahead) {
            Comparator<Paper> order = order(filter);
            List<Paper> all = found(tenant, activity, filter).toList();
            Stream<Paper> beside = ahead
                    ? all.stream().filter(paper -> order.compare(paper, from) > 0)
                    : all.stream()
                            .filter(paper -> order.compare(paper, from) < 0)
                            .sorted(order.reversed());
            return beside.findFirst().map(this::line);
        }

        @Override
        public Counts count(UUID tenant, UUID activity, Optional<Instant> due, UUID asker) {
            List<Paper> all = of(tenant, activity)
                    .filter(paper -> paper.lying().isPresent())
                    .toList();
            Map<MarkingState, Integer> byState = new EnumMap<>(MarkingState.class);
            all.forEach(paper -> byState.merge(paper.state(), 1, Integer::sum));
            List<Paper> ungraded = all.stream()
                    .filter(paper -> QueueFilter.UNGRADED.contains(paper.state()))
                    .toList();
            return new Counts(
                    byState,
                    (int) ungraded.stream().filter(paper -> isLate(paper, due)).count(),
                    (int) ungraded.stream()
                            .filter(paper -> paper.hands().marker().equals(Optional.of(asker)))
                            .count());
        }

        @Override
        public Map<UUID, Load> loads(UUID tenant, UUID activity) {
            Map<UUID, Load> loads = new HashMap<>();
            of(tenant, activity)
                    .filter(paper -> paper.lying().isPresent())
                    .forEach(paper -> paper.hands()
                            .marker()
                            .ifPresent(marker -> loads.merge(
                                    marker,
                                    new Load(1, QueueFilter.UNGRADED.contains(paper.state()) ? 1 : 0),
                                    (one, other) -> new Load(
                                            one.papers() + other.papers(), one.ungraded() + other.ungraded()))));
            return loads;
        }

        private Stream<Person> missing(UUID tenant, UUID activity, UUID course, List<String> words) {
            Map<UUID, Paper> handedIn =
                    listAll(tenant, activity).stream().collect(Collectors.toMap(Paper::person, Function.identity()));
            return people.membersOf(tenant, course)
                    .filter(one -> one.isHere() && one.roles().contains(ToolRole.LEARNER))
                    .map(Membership::person)
                    .filter(person -> !handedIn.containsKey(person))
                    .map(people.people::get)
                    .filter(person -> words.stream().allMatch(person.searchText()::contains))
                    .sorted((one, other) -> Arrays.compareUnsigned(one.sortKey(), other.sortKey()));
        }

        @Override
        public List<UUID> listMissing(
                UUID tenant, UUID activity, UUID course, List<String> words, int from, int limit) {
            return missing(tenant, activity, course, words)
                    .skip(from)
                    .limit(limit)
                    .map(Person::id)
                    .toList();
        }

        @Override
        public int countMissing(UUID tenant, UUID activity, UUID course, List<String> words) {
            return (int) missing(tenant, activity, course, words).count();
        }
    }
}
