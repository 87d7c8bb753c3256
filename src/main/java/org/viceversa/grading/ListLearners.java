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
import org.viceversa.marking.PaperDesk;
import org.viceversa.people.Caller;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberLists;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;

/**
 * Lists everybody who may write here, whether or not they have handed in, with the time that they were given: from it more
 * time is given by name where works are marked without.
 */
public final class ListLearners {

    /** The rest is found by a search. */
    public static final int SHOWN = 50;

    private final PaperDesk desk;
    private final MemberLists members;
    private final Extensions extensions;

    public ListLearners(PaperDesk desk, MemberLists members, Extensions extensions) {
        this.desk = desk;
        this.members = members;
        this.extensions = extensions;
    }

    public record Learner(Person person, Optional<Extension> extension) {}

    public record Page(List<Learner> people, int total) {}

    /** @throws org.viceversa.refusal.Refused {@code activity-unknown}; {@code not-allowed} */
    public Page run(Caller caller, UUID activity, String search) {
        Activity of = desk.activity(caller, activity);
        MemberFilter filter = MemberFilter.of(search, Optional.of(ToolRole.LEARNER), true);
        List<Person> found = members.list(of.tenant(), of.course(), filter, Optional.empty(), SHOWN).stream()
                .map(Member::person)
                .toList();
        Map<UUID, Extension> longer =
                extensions
                        .listOf(
                                of.tenant(),
                                of.id(),
                                found.stream().map(Person::id).toList())
                        .stream()
                        .collect(Collectors.toMap(Extension::person, Function.identity()));
        return new Page(
                found.stream()
                        .map(person -> new Learner(person, Optional.ofNullable(longer.get(person.id()))))
                        .toList(),
                members.count(of.tenant(), of.course(), filter));
    }
}
