package org.viceversa.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Extension;
import org.viceversa.activity.Extensions;
import org.viceversa.marking.MarkingState;
import org.viceversa.marking.MissingPeople;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.Papers;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;

/**
 * Lists by name who has handed in nothing, so that they can be given more time or be excused; while names are hidden, it
 * only says how many they are.
 */
public final class ListMissing {

    public static final int SHOWN = 50;

    private final PaperDesk desk;
    private final PaperQueue queue;
    private final Papers papers;
    private final Extensions extensions;
    private final People people;
    private final MissingPeople missing;

    public ListMissing(
            PaperDesk desk,
            PaperQueue queue,
            Papers papers,
            Extensions extensions,
            People people,
            MissingPeople missing) {
        this.desk = desk;
        this.queue = queue;
        this.papers = papers;
        this.extensions = extensions;
        this.people = people;
        this.missing = missing;
    }

    public record Missing(UUID person, String name, boolean excused, Optional<Extension> extension) {}

    /**
     * @param total of the search; of all, where names are hidden, since a search would tell of each whether they have
     * @param hidden whether nobody is named
     */
    public record Page(List<Missing> people, int total, boolean hidden) {}

    /** @throws org.viceversa.refusal.Refused {@code activity-unknown}; {@code not-allowed} */
    public Page run(Caller caller, UUID activity, String search, int page) {
        Activity of = desk.activity(caller, activity);
        if (missing.areHidden(of)) {
            return new Page(List.of(), queue.countMissing(of.tenant(), of.id(), of.course(), List.of()), true);
        }
        List<String> words = QueueWish.words(search);
        List<UUID> ids = queue.listMissing(of.tenant(), of.id(), of.course(), words, page * SHOWN, SHOWN);
        return new Page(missing(of, ids), queue.countMissing(of.tenant(), of.id(), of.course(), words), false);
    }

    /** One of them, as the list shows them; of somebody whom it does not name, no more than what they were given. */
    public Missing one(Caller caller, UUID activity, UUID person) {
        Activity of = desk.activity(caller, activity);
        Missing one = missing(of, List.of(person)).get(0);
        return missing.areHidden(of) ? new Missing(one.person(), one.name(), false, one.extension()) : one;
    }

    private List<Missing> missing(Activity of, List<UUID> ids) {
        Map<UUID, Person> known = people.listByIds(of.tenant(), ids);
        Map<UUID, Extension> longer = extensions.listOf(of.tenant(), of.id(), ids).stream()
                .collect(Collectors.toMap(Extension::person, Function.identity()));
        Map<UUID, Paper> begun = papers.listOf(of.tenant(), of.id(), ids).stream()
                .collect(Collectors.toMap(Paper::person, Function.identity()));
        return ids.stream()
                .map(id -> new Missing(
                        id,
                        Optional.ofNullable(known.get(id)).map(Person::name).orElse(""),
                        Optional.ofNullable(begun.get(id))
                                .filter(paper -> paper.state() == MarkingState.EXCUSED)
                                .isPresent(),
                        Optional.ofNullable(longer.get(id))))
                .toList();
    }
}
