package org.viceversa.grading;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.activity.Activity;
import org.viceversa.grade.Lateness;
import org.viceversa.grading.PaperQueue.Counts;
import org.viceversa.grading.PaperQueue.Line;
import org.viceversa.marking.Paper.Lease;
import org.viceversa.marking.PaperDesk;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.scoredelivery.Gradability;
import org.viceversa.scoredelivery.ListDeliveries.Shown;

/** Shows graders what was handed in, part by part; never a draft. */
public final class ShowQueue {

    public static final int SHOWN = 50;

    private final PaperDesk desk;
    private final PaperQueue queue;
    private final People people;
    private final GradebookNews news;
    private final Gradability gradability;
    private final Clock clock;

    public ShowQueue(
            PaperDesk desk, PaperQueue queue, People people, GradebookNews news, Gradability gradability, Clock clock) {
        this.desk = desk;
        this.queue = queue;
        this.people = people;
        this.news = news;
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
            Map<UUID, Shown> deliveries,
            Map<UUID, Gradability.Reason> notGradable,
            UUID grader,
            Instant now) {

        public Lateness lateness(Line line) {
            return faces.lateness(Lateness.of(
                    activity,
                    line.extendedDue(),
                    line.submittedAt(),
                    line.waived() ? Optional.of("") : Optional.empty()));
        }
    }

    /** @throws org.viceversa.refusal.Refused {@code activity-unknown}; {@code not-allowed} */
    public Page run(Caller caller, UUID activity, QueueWish wish, int page) {
        Activity of = desk.activity(caller, activity);
        UUID grader = caller.person().id();
        QueueFilter filter = filter(caller, of, wish);
        List<Line> lines = queue.list(of.tenant(), of.id(), filter, page * SHOWN, SHOWN);
        List<UUID> authors = lines.stream().map(Line::person).toList();
        Set<UUID> graders = lines.stream()
                .flatMap(line -> Stream.concat(
                        line.marker().stream(), line.lease().stream().map(Lease::by)))
                .collect(Collectors.toSet());
        return new Page(
                of,
                queue.count(of.tenant(), of.id(), of.dates().due(), grader),
                news.countTroubled(of.tenant(), of.id()),
                lines,
                queue.count(of.tenant(), of.id(), filter),
                Faces.of(of, people, authors, graders),
                news.of(of.tenant(), of.id(), authors),
                notGradable(of, authors),
                grader,
                clock.instant());
    }

    /** That somebody is no learner here would tell who it is. */
    private Map<UUID, Gradability.Reason> notGradable(Activity of, Collection<UUID> authors) {
        return of.anonymous() ? Map.of() : gradability.whyNot(of, authors);
    }

    /** The filter of a wish, for whoever goes through it. */
    QueueFilter filter(Caller caller, Activity of, QueueWish wish) {
        return wish.on(of, caller.person().id(), () -> news.troubled(of.tenant(), of.id()));
    }
}
