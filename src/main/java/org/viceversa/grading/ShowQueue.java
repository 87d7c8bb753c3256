package org.viceversa.grading;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Lateness;
import org.viceversa.grading.Deliveries.News;
import org.viceversa.grading.PaperQueue.Counts;
import org.viceversa.grading.PaperQueue.Line;
import org.viceversa.marking.Paper.Lease;
import org.viceversa.marking.PaperDesk;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.scoredelivery.Gradability;

/** Shows graders what was handed in, part by part; never a draft. */
public final class ShowQueue {

    public static final int SHOWN = 50;

    private final PaperDesk desk;
    private final PaperQueue queue;
    private final People people;
    private final Deliveries deliveries;
    private final Gradability gradability;
    private final Clock clock;

    public ShowQueue(
            PaperDesk desk,
            PaperQueue queue,
            People people,
            Deliveries deliveries,
            Gradability gradability,
            Clock clock) {
        this.desk = desk;
        this.queue = queue;
        this.people = people;
        this.deliveries = deliveries;
        this.gradability = gradability;
        this.clock = clock;
    }

    /**
     * @param total of the filter
     * @param troubled of the whole activity: whose grade does not get into the gradebook
     */
    public record Page(
            Activity activity,
            Counts counts,
            int troubled,
            List<Line> lines,
            int total,
            Faces faces,
            Map<UUID, News> deliveries,
            Map<UUID, Gradability.Reason> notGradable,
            UUID grader,
            Instant now) {

        public Lateness lateness(Line line) {
            return Lateness.of(
                    activity,
                    line.extendedDue(),
                    line.submittedAt(),
                    line.waived() ? Optional.of("") : Optional.empty());
        }
    }

    /** @throws org.viceversa.refusal.Refused {@code activity-unknown}; {@code not-allowed} */
    public Page run(Caller caller, UUID activity, QueueWish wish, int page) {
        Activity of = desk.activity(caller, activity);
        UUID grader = caller.person().id();
        Set<UUID> troubled = troubled(of);
        QueueFilter filter = wish.on(of, grader, () -> troubled);
        List<Line> lines = queue.list(of.tenant(), of.id(), filter, page * SHOWN, SHOWN);
        List<UUID> authors = lines.stream().map(Line::person).toList();
        Set<UUID> graders = lines.stream()
                .flatMap(line ->
                        Stream.concat(line.marker().stream(), line.lease().stream().map(Lease::by)))
                .collect(Collectors.toSet());
        return new Page(
                of,
                queue.count(of.tenant(), of.id(), of.dates().due(), grader),
                troubled.size(),
                lines,
                queue.count(of.tenant(), of.id(), filter),
                Faces.of(of, people, authors, graders),
                deliveries.of(of.tenant(), of.id(), Optional.of(authors)),
                notGradable(of, authors),
                grader,
                clock.instant());
    }

    private Set<UUID> troubled(Activity of) {
        return deliveries.of(of.tenant(), of.id(), Optional.empty()).entrySet().stream()
                .filter(one -> one.getValue().isTrouble())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** That somebody is no learner here would tell who it is. */
    private Map<UUID, Gradability.Reason> notGradable(Activity of, Collection<UUID> authors) {
        Map<UUID, Gradability.Reason> reasons = new HashMap<>();
        if (!of.anonymous()) {
            authors.forEach(author ->
                    gradability.whyNot(of, author).ifPresent(reason -> reasons.put(author, reason)));
        }
        return reasons;
    }

    /** The filter of a wish, for whoever goes through it. */
    QueueFilter filter(Caller caller, Activity of, QueueWish wish) {
        return wish.on(of, caller.person().id(), () -> troubled(of));
    }
}
