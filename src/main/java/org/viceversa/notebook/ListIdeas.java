package org.viceversa.notebook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;

/** Shows those who run programmes the ideas that go as far as them, and counts no others. */
public final class ListIdeas {

    private final Programmes programmes;
    private final Ideas ideas;
    private final People people;
    private final Clock clock;

    public ListIdeas(Programmes programmes, Ideas ideas, People people, Clock clock) {
        this.programmes = programmes;
        this.ideas = ideas;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param inTime how many had their first answer within thirty days
     * @param overdue how many wait for longer than that
     */
    public record Counts(int raised, int inTime, int adopted, int overdue) {
        static Counts of(List<Idea> ideas, Instant now) {
            return new Counts(
                    ideas.size(),
                    count(ideas.stream().filter(Idea::isAnsweredInTime)),
                    count(ideas.stream().filter(idea -> idea.state() == Idea.State.ADOPTED)),
                    count(ideas.stream().filter(idea -> idea.isOverdue(now))));
        }

        private static int count(Stream<Idea> those) {
            return (int) those.count();
        }
    }

    /** @param people by id: whoever raised or answered one */
    public record Found(Programme programme, List<Idea> ideas, Counts counts, Map<UUID, Person> people, Instant at) {}

    /** @throws org.viceversa.refusal.Refused {@code not-allowed}; {@code programme-unknown} */
    public Found run(Caller caller, UUID id) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        Programme programme = programmes.get(caller.tenant(), id);
        List<Idea> found = ideas.listOfProgramme(caller.tenant(), id, Idea.Audience.MANAGERS);
        Instant now = clock.instant();
        return new Found(programme, found, Counts.of(found, now), named(found), now);
    }

    private Map<UUID, Person> named(List<Idea> found) {
        return found.isEmpty()
                ? Map.of()
                : people.listByIds(
                        found.get(0).tenant(),
                        found.stream()
                                .flatMap(idea -> Stream.concat(Stream.of(idea.by()), idea.answeredBy().stream()))
                                .distinct()
                                .toList());
    }
}
