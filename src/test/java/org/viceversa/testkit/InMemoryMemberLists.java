package org.viceversa.testkit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.viceversa.people.MemberFilter;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.people.MemberLists;
import org.viceversa.people.Membership;
import org.viceversa.people.ToolRole;

/** Lists of members without a database. */
final class InMemoryMemberLists implements MemberLists {
    private final InMemoryPeople kept;

    InMemoryMemberLists(InMemoryPeople kept) {
        this.kept = kept;
    }

    @Override
    public List<Member> list(UUID tenant, UUID course, MemberFilter filter, Optional<Place> after, int limit) {
        return found(tenant, course, filter)
                .sorted((one, other) -> one.place().isBefore(other.place()) ? -1 : 1)
                .filter(member ->
                        after.map(place -> place.isBefore(member.place())).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public int count(UUID tenant, UUID course, MemberFilter filter) {
        return (int) found(tenant, course, filter).count();
    }

    @Override
    public Counts count(UUID tenant, UUID course) {
        return new Counts(
                count(kept.membersOf(tenant, course), Membership::isHere),
                count(
                        kept.membersOf(tenant, course),
                        one -> one.isHere() && one.roles().contains(ToolRole.LEARNER)),
                count(
                        kept.membersOf(tenant, course),
                        one -> one.isHere() && one.roles().contains(ToolRole.INSTRUCTOR)),
                count(kept.membersOf(tenant, course), one -> !one.isHere()));
    }

    private static int count(Stream<Membership> all, Predicate<Membership> those) {
        return (int) all.filter(those).count();
    }

    private Stream<Member> found(UUID tenant, UUID course, MemberFilter filter) {
        return kept.membersOf(tenant, course)
                .map(one -> new Member(kept.people.get(one.person()), one))
                .filter(member -> filter.matches(member.person(), member.membership()));
    }
}
