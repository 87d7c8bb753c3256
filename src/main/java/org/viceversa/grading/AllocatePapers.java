package org.viceversa.grading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.grading.PaperQueue.Load;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.marking.PaperEvent;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberLists;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Gives works to markers, by hand or all round; who marks otherwise is not kept out by it. */
public final class AllocatePapers {

    private static final int MOST_MARKERS = 200;

    private final PaperDesk desk;
    private final Papers papers;
    private final PaperQueue queue;
    private final MemberLists members;
    private final Clock clock;

    public AllocatePapers(PaperDesk desk, Papers papers, PaperQueue queue, MemberLists members, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.queue = queue;
        this.members = members;
        this.clock = clock;
    }

    public record Marker(Person person, Load load) {}

    /** Everybody who grades in this course. */
    public List<Marker> markers(Caller caller, UUID activity) {
        Activity of = desk.activity(caller, activity);
        Map<UUID, Load> loads = queue.loads(of.tenant(), of.id());
        return instructors(of).values().stream()
                .map(person -> new Marker(person, loads.getOrDefault(person.id(), new Load(0, 0))))
                .toList();
    }

    /**
     * One work to one marker, or to nobody.
     *
     * @throws Refused {@code marker-unknown}
     */
    public void give(Caller caller, UUID activity, UUID who, Optional<UUID> marker) {
        Opened opened = desk.open(caller, activity, who);
        Map<UUID, Person> known = instructors(opened.activity());
        marker.ifPresent(id -> require(known, id));
        if (!opened.paper().hands().marker().equals(marker)) {
            give(opened.activity(), opened.grader(), List.of(opened.paper()), marker, known);
        }
    }

    /**
     * Each to whoever has the least to do just then.
     *
     * @param who those to be given, also where somebody has them; empty for all that are not graded and nobody has
     * @return how many were given
     * @throws Refused {@code marker-unknown}
     */
    public int giveRound(Caller caller, UUID activity, Optional<Collection<UUID>> who, List<UUID> markers) {
        Activity of = desk.activity(caller, activity);
        Map<UUID, Person> known = instructors(of);
        if (markers.isEmpty()) {
            throw unknown();
        }
        markers.forEach(id -> require(known, id));
        List<Paper> wanted = who.map(ids -> chosen(of, ids)).orElseGet(() -> waiting(of));
        Map<UUID, Load> loads = queue.loads(of.tenant(), of.id());
        Map<UUID, Integer> toDo = new LinkedHashMap<>();
        markers.forEach(id ->
                toDo.put(id, loads.getOrDefault(id, new Load(0, 0)).ungraded()));
        Map<UUID, List<Paper>> shares = new HashMap<>();
        for (Paper paper : wanted) {
            UUID least = toDo.entrySet().stream()
                    .min(Comparator.comparingInt(Map.Entry::getValue))
                    .orElseThrow()
                    .getKey();
            toDo.merge(least, 1, Integer::sum);
            shares.computeIfAbsent(least, any -> new ArrayList<>()).add(paper);
        }
        shares.forEach((marker, share) -> give(of, caller.person().id(), share, Optional.of(marker), known));
        return wanted.size();
    }

    private List<Paper> chosen(Activity of, Collection<UUID> who) {
        return of.anonymous() ? papers.listByIds(of.tenant(), of.id(), who) : papers.listOf(of.tenant(), of.id(), who);
    }

    private List<Paper> waiting(Activity of) {
        QueueFilter ungraded = QueueFilter.all(of).in(QueueFilter.UNGRADED);
        return papers.listByIds(of.tenant(), of.id(), queue.listIds(of.tenant(), of.id(), ungraded)).stream()
                .filter(paper -> paper.hands().marker().isEmpty())
                .toList();
    }

    private void give(Activity of, UUID grader, List<Paper> share, Optional<UUID> marker, Map<UUID, Person> known) {
        papers.give(of.tenant(), share.stream().map(Paper::id).toList(), marker);
        String name = marker.map(known::get).map(Person::name).orElse("");
        share.forEach(paper ->
                papers.add(PaperEvent.of(paper, Optional.of(grader), PaperEvent.What.GIVEN_TO, name, clock.instant())));
    }

    private Map<UUID, Person> instructors(Activity of) {
        Map<UUID, Person> known = new LinkedHashMap<>();
        members.list(
                        of.tenant(),
                        of.course(),
                        MemberFilter.of("", Optional.of(ToolRole.INSTRUCTOR), true),
                        Optional.empty(),
                        MOST_MARKERS)
                .forEach(member -> known.put(member.person().id(), member.person()));
        return known;
    }

    private static void require(Map<UUID, Person> known, UUID marker) {
        if (!known.containsKey(marker)) {
            throw unknown();
        }
    }

    private static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND, "marker-unknown", "Choose from those who teach in this course: only they can grade.");
    }
}
