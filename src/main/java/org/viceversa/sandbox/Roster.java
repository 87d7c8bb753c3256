package org.viceversa.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who is in a course, with a count of its changes, so that a reader can ask for those since their last visit.
 *
 * <p>The members of a course made for measuring are not kept: they are told from their number. Safe for threads.
 */
final class Roster {

    private final int generated;
    private final Map<String, Member> listed = new LinkedHashMap<>();
    private long changes;

    /** @param generated how many invented members follow the listed ones */
    Roster(int generated) {
        this.generated = generated;
    }

    /** Somebody who is there from the start. */
    synchronized void seed(String personId, CourseRole role) {
        listed.put(personId, new Member(personId, role, Member.Status.ACTIVE, 0));
    }

    synchronized void put(String personId, CourseRole role, Member.Status status) {
        changes++;
        listed.put(personId, new Member(personId, role, status, changes));
    }

    /** Changes nothing for somebody who was never here. */
    synchronized void change(String personId, Member.Status status) {
        find(personId).ifPresent(member -> put(personId, member.role(), status));
    }

    synchronized Optional<Member> find(String personId) {
        Member member = listed.get(personId);
        return member != null ? Optional.of(member) : generated(personId);
    }

    /** Everybody who is there or on leave, leavers left out. */
    synchronized List<Member> present() {
        return all().filter(member -> !member.hasLeft()).toList();
    }

    /** Present members from one place on, at most that many; quick at any size of roster. */
    synchronized List<Member> page(int from, int limit) {
        boolean crowdIsUntouched =
                listed.keySet().stream().noneMatch(id -> Crowd.numberOf(id).isPresent());
        if (!crowdIsUntouched) {
            return all().filter(member -> !member.hasLeft())
                    .skip(from)
                    .limit(limit)
                    .toList();
        }
        List<Member> first =
                listed.values().stream().filter(member -> !member.hasLeft()).toList();
        Stream<Member> rest = IntStream.range(Math.max(0, from - first.size()), generated)
                .mapToObj(number -> learner(Crowd.idOf(number)));
        return Stream.concat(first.stream().skip(from), rest).limit(limit).toList();
    }

    synchronized List<Member> changedSince(long change) {
        return listed.values().stream()
                .filter(member -> member.change() > change)
                .toList();
    }

    synchronized long changes() {
        return changes;
    }

    private Stream<Member> all() {
        Stream<Member> invented = IntStream.range(0, generated)
                .mapToObj(Crowd::idOf)
                .filter(id -> !listed.containsKey(id))
                .map(Roster::learner);
        return Stream.concat(listed.values().stream(), invented);
    }

    private Optional<Member> generated(String personId) {
        return Crowd.numberOf(personId).filter(number -> number < generated).map(number -> learner(personId));
    }

    private static Member learner(String personId) {
        return new Member(personId, CourseRole.LEARNER, Member.Status.ACTIVE, 0);
    }
}
