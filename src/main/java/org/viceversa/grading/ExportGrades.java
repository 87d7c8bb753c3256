package org.viceversa.grading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.activity.Activity;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;
import org.viceversa.people.People;

/** Hands out all that a queue's filter finds, to be marked elsewhere and brought back. */
public final class ExportGrades {

    private final PaperDesk desk;
    private final ShowQueue showQueue;
    private final PaperQueue queue;
    private final Papers papers;
    private final People people;

    public ExportGrades(PaperDesk desk, ShowQueue showQueue, PaperQueue queue, Papers papers, People people) {
        this.desk = desk;
        this.showQueue = showQueue;
        this.queue = queue;
        this.papers = papers;
        this.people = people;
    }

    /** @param papers in the order of the queue */
    public record Table(Activity activity, Faces faces, List<Paper> papers) {}

    /** @throws org.viceversa.refusal.Refused {@code activity-unknown}; {@code not-allowed} */
    public Table run(Caller caller, UUID activity, QueueWish wish) {
        Activity of = desk.activity(caller, activity);
        List<UUID> ids = queue.listIds(of.tenant(), of.id(), showQueue.filter(caller, of, wish));
        Map<UUID, Paper> found = papers.listByIds(of.tenant(), of.id(), ids).stream()
                .collect(Collectors.toMap(Paper::id, Function.identity()));
        List<Paper> inOrder =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return new Table(
                of, Faces.of(of, people, inOrder.stream().map(Paper::person).toList(), Set.of()), inOrder);
    }
}
