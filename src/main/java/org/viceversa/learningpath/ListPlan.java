package org.viceversa.learningpath;

import static java.util.stream.Collectors.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.learningpath.PlanEntry.Kind;
import org.viceversa.people.Caller;

/** Shows people their own plan; nobody else's can be asked for. */
public final class ListPlan {

    private final PlanEntries entries;
    private final PlanSubjects subjects;

    public ListPlan(PlanEntries entries, PlanSubjects subjects) {
        this.entries = entries;
        this.subjects = subjects;
    }

    /**
     * One line of the plan.
     *
     * @param title as the subject is called now, or was when it was added
     * @param available whether the subject is still there
     */
    public record Line(PlanEntry entry, String title, boolean available) {}

    public List<Line> run(Caller caller) {
        List<PlanEntry> plan = entries.list(caller.tenant(), owner(caller));
        Map<Kind, Map<UUID, String>> titles = new EnumMap<>(Kind.class);
        plan.stream()
                .collect(Collectors.groupingBy(PlanEntry::kind, mapping(PlanEntry::subject, Collectors.toSet())))
                .forEach((kind, ids) -> titles.put(kind, subjects.listTitles(caller, kind, ids)));
        return plan.stream()
                .map(entry -> line(entry, titles.getOrDefault(entry.kind(), Map.of())))
                .toList();
    }

    public int count(Caller caller) {
        return entries.count(caller.tenant(), owner(caller));
    }

    private static Line line(PlanEntry entry, Map<UUID, String> titles) {
        boolean available = titles.containsKey(entry.subject());
        return new Line(entry, titles.getOrDefault(entry.subject(), entry.title()), available);
    }

    private static UUID owner(Caller caller) {
        return caller.person().id();
    }
}
