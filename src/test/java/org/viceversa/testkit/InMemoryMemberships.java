package org.viceversa.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.viceversa.lti.LtiRole;
import org.viceversa.people.Membership;
import org.viceversa.people.Memberships;
import org.viceversa.people.Person;
import org.viceversa.people.RosterChanges;

/** Memberships without a database. */
final class InMemoryMemberships implements Memberships {
    private final InMemoryPeople kept;

    InMemoryMemberships(InMemoryPeople kept) {
        this.kept = kept;
    }

    @Override
    public Membership add(Membership membership, Person person) {
        Membership before = kept.memberships.putIfAbsent(InMemoryPeople.Key.of(membership), membership);
        return before == null ? membership : before;
    }

    @Override
    public void saveLaunch(Membership membership) {
        kept.memberships.computeIfPresent(InMemoryPeople.Key.of(membership), (key, before) -> {
            if (!before.tenant().equals(membership.tenant())) {
                return before;
            }
            boolean cameBackNow = membership.returnedAt().equals(membership.lastLaunchAt());
            return new Membership(
                    before.tenant(),
                    before.course(),
                    before.person(),
                    membership.launchRoles(),
                    cameBackNow && !before.onRoster() ? Set.of() : before.rosterRoles(),
                    before.onRoster(),
                    before.joinedAt(),
                    Optional.empty(),
                    membership.returnedAt(),
                    membership.lastLaunchAt());
        });
    }

    @Override
    public List<Known> listKnown(UUID tenant, UUID course, Collection<String> subjects) {
        return subjects.stream()
                .flatMap(subject -> kept.people().findBySubject(tenant, subject).stream())
                .map(person -> new Known(
                        person, Optional.ofNullable(kept.memberships.get(new InMemoryPeople.Key(course, person.id())))))
                .toList();
    }

    @Override
    public void save(RosterChanges changes) {
        changes.newPeople().forEach(kept.people()::add);
        changes.renamed().stream()
                .filter(told -> kept.people()
                        .find(told.tenant(), told.id())
                        .map(Person::named)
                        .equals(Optional.of(told.named())))
                .forEach(kept.people()::save);
        changes.joined().forEach(joining -> add(joining.membership(), joining.person()));
        changes.changed()
                .forEach(changed -> kept.memberships.computeIfPresent(
                        InMemoryPeople.Key.of(changed),
                        (key, before) -> before.lastLaunchAt().equals(changed.lastLaunchAt()) ? changed : before));
    }

    @Override
    public List<UUID> listMissing(UUID tenant, UUID course, Instant began, Predicate<UUID> listed) {
        return kept.membersOf(tenant, course)
                .filter(Membership::isHere)
                .filter(one -> one.onRoster()
                        || (learnsOnly(one.launchRoles())
                                && one.lastLaunchAt()
                                        .filter(at -> at.isBefore(began))
                                        .isPresent()))
                .map(Membership::person)
                .filter(listed.negate())
                .toList();
    }

    @Override
    public int saveLeavers(UUID tenant, UUID course, Collection<UUID> gone, Instant began, Instant now) {
        List<Membership> leavers = kept.membersOf(tenant, course)
                .filter(one -> gone.contains(one.person()) && one.isHere())
                .filter(one ->
                        one.lastLaunchAt().filter(at -> !at.isBefore(began)).isEmpty())
                .toList();
        leavers.forEach(one -> kept.memberships.put(
                InMemoryPeople.Key.of(one),
                new Membership(
                        one.tenant(),
                        one.course(),
                        one.person(),
                        one.launchRoles(),
                        one.rosterRoles(),
                        false,
                        one.joinedAt(),
                        Optional.of(now),
                        one.returnedAt(),
                        one.lastLaunchAt())));
        return leavers.size();
    }

    private static boolean learnsOnly(Set<LtiRole> roles) {
        return Membership.learns(roles) && !Membership.teaches(roles);
    }
}
