package org.viceversa.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.lti.RosterMember;
import org.viceversa.lti.RosterMember.Status;
import org.viceversa.people.Memberships.Known;

/**
 * What one page of a roster changes: a pure comparison of what is known with what is told.
 *
 * <p>Everything is in the order of subjects, so that readings of two courses that bring the same newcomers wait for
 * each other and never lock each other out.
 *
 * @param listed everybody whom the page lists as active, changed or not
 * @param renamed people of whom something else is told than before
 * @param changed memberships that are told otherwise than before
 */
public record RosterChanges(
        Course course,
        List<UUID> listed,
        List<Person> newPeople,
        List<Person> renamed,
        List<Joining> joined,
        List<Membership> changed,
        int returned,
        int left) {

    /** A new membership, with the person whose name gives its place in lists. */
    public record Joining(Membership membership, Person person) {}

    private static final int LONGEST_SUBJECT = 255;

    public boolean isEmpty() {
        return newPeople.isEmpty() && renamed.isEmpty() && joined.isEmpty() && changed.isEmpty();
    }

    /** Members who can be kept: those with an id that a launch may have, once each; the last word counts. */
    static List<RosterMember> usable(List<RosterMember> page) {
        Map<String, RosterMember> bySubject = new LinkedHashMap<>();
        for (RosterMember member : page) {
            String subject = member.userId();
            if (!subject.isBlank()
                    && subject.length() <= LONGEST_SUBJECT
                    && subject.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
                bySubject.put(subject, member);
            }
        }
        return bySubject.values().stream()
                .sorted(Comparator.comparing(RosterMember::userId))
                .toList();
    }

    /** @param usable members of a page, see {@link #usable} */
    static RosterChanges between(Course course, List<Known> known, List<RosterMember> usable, Instant now) {
        Map<String, Known> bySubject = new HashMap<>();
        known.forEach(one -> bySubject.put(one.person().subject(), one));
        Comparison comparison = new Comparison(course, now);
        usable.forEach(member -> comparison.add(member, Optional.ofNullable(bySubject.get(member.userId()))));
        return comparison.result();
    }

    /** Takes member by member. */
    private static final class Comparison {
        private final Course course;
        private final Instant now;
        private final List<UUID> listed = new ArrayList<>();
        private final List<Person> newPeople = new ArrayList<>();
        private final List<Person> renamed = new ArrayList<>();
        private final List<Joining> joined = new ArrayList<>();
        private final List<Membership> changed = new ArrayList<>();
        private int returned;
        private int left;

        Comparison(Course course, Instant now) {
            this.course = course;
            this.now = now;
        }

        void add(RosterMember member, Optional<Known> known) {
            if (member.status() == Status.ACTIVE) {
                Person person = known.map(one -> update(one.person(), member)).orElseGet(() -> newPerson(member));
                listed.add(person.id());
                known.flatMap(Known::membership)
                        .ifPresentOrElse(membership -> update(membership, member), () -> join(person, member));
            } else {
                // Inactive or deleted: noted of those who are known, and nobody is made known by it.
                known.flatMap(Known::membership).ifPresent(this::leave);
            }
        }

        private Person newPerson(RosterMember member) {
            Person person = Person.of(course.tenant(), member, now);
            newPeople.add(person);
            return person;
        }

        private Person update(Person person, RosterMember member) {
            Person told = person.toldBy(member);
            if (!told.equals(person)) {
                renamed.add(told);
            }
            return told;
        }

        private void join(Person person, RosterMember member) {
            joined.add(new Joining(Membership.of(course, person, member, now), person));
        }

        private void update(Membership membership, RosterMember member) {
            Membership told = membership.listed(member, now);
            if (!told.equals(membership)) {
                changed.add(told);
                returned += membership.isHere() ? 0 : 1;
            }
        }

        private void leave(Membership membership) {
            Membership told = membership.gone(now);
            if (!told.equals(membership)) {
                changed.add(told);
                left += membership.isHere() ? 1 : 0;
            }
        }

        RosterChanges result() {
            return new RosterChanges(course, listed, newPeople, renamed, joined, changed, returned, left);
        }
    }
}
