package org.viceversa.grading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.activity.Activity;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;

/** Lists what is marked and not released, to be released at once. */
public final class ListToRelease {

    private final PaperDesk desk;
    private final PaperQueue queue;
    private final Papers papers;

    public ListToRelease(PaperDesk desk, PaperQueue queue, Papers papers) {
        this.desk = desk;
        this.queue = queue;
        this.papers = papers;
    }

    /** By what each is opened, in the order of the queue. */
    public List<UUID> run(Caller caller, UUID activity) {
        Activity of = desk.activity(caller, activity);
        List<UUID> ids = queue.listIds(of.tenant(), of.id(), QueueFilter.all(of).in(QueueFilter.TO_RELEASE));
        if (of.anonymous()) {
            return ids;
        }
        Map<UUID, UUID> people = papers.listByIds(of.tenant(), of.id(), ids).stream()
                .collect(Collectors.toMap(Paper::id, Paper::person));
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    /** @throws org.viceversa.refusal.Refused {@code activity-unknown}; {@code not-allowed} */
    public void requireGrader(Caller caller, UUID activity) {
        desk.activity(caller, activity);
    }
}
