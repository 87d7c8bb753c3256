package org.viceversa.notebook.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.notebook.Idea;
import org.viceversa.notebook.ListIdeas;
import org.viceversa.people.Person;

/**
 * An idea as somebody may read it.
 *
 * @param own whether it is the caller's
 * @param byName who had it
 * @param waits whether nobody has answered yet
 * @param inTime whether the first answer came within thirty days
 */
record IdeaView(
        UUID id,
        boolean own,
        UUID by,
        String byName,
        String text,
        String area,
        Idea.Audience audience,
        Idea.State state,
        boolean waits,
        boolean overdue,
        boolean inTime,
        Instant answerBy,
        String answer,
        String answeredByName,
        Optional<Instant> answeredAt,
        int version,
        Instant madeAt) {

    static IdeaView of(Idea idea, UUID reader, Map<UUID, Person> people, Instant now) {
        return new IdeaView(
                idea.id(),
                idea.by().equals(reader),
                idea.by(),
                nameOf(people, idea.by()),
                idea.text(),
                idea.area(),
                idea.audience(),
                idea.state(),
                idea.state().waits(),
                idea.isOverdue(now),
                idea.isAnsweredInTime(),
                idea.answerBy(),
                idea.answer(),
                idea.answeredBy().map(id -> nameOf(people, id)).orElse(""),
                idea.answeredAt(),
                idea.version(),
                idea.madeAt());
    }

    static String nameOf(Map<UUID, Person> people, UUID id) {
        return Optional.ofNullable(people.get(id)).map(Person::name).orElse("");
    }

    /** Those of a pair. */
    record OfPairView(List<IdeaView> ideas) {}

    /** Those of a programme that go as far as whoever runs it. */
    record OfProgrammeView(UUID programme, String programmeName, CountsView counts, List<IdeaView> ideas) {
        static OfProgrammeView of(ListIdeas.Found found, UUID reader) {
            return new OfProgrammeView(
                    found.programme().id(),
                    found.programme().name(),
                    CountsView.of(found.counts()),
                    found.ideas().stream()
                            .map(idea -> IdeaView.of(idea, reader, found.people(), found.at()))
                            .toList());
        }
    }

    /** @param inTime how many had their first answer within thirty days */
    record CountsView(int raised, int inTime, int adopted, int overdue) {
        static CountsView of(ListIdeas.Counts counts) {
            return new CountsView(counts.raised(), counts.inTime(), counts.adopted(), counts.overdue());
        }
    }
}
