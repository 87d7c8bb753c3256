package org.viceversa.people.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Course;
import org.viceversa.people.ListRoster;
import org.viceversa.people.MemberFilter.Place;
import org.viceversa.people.MemberLists.Counts;
import org.viceversa.people.MemberLists.Member;
import org.viceversa.people.ToolRole;
import org.viceversa.people.web.RosterStateView.ProblemView;

/**
 * A part of the list of a course's people.
 *
 * @param total of the filter
 * @param next cursor of the next part; empty on the last one
 */
record RosterPageView(
        Optional<Instant> readAt,
        boolean reading,
        boolean available,
        Optional<ProblemView> problem,
        int total,
        CountsView counts,
        List<MemberView> members,
        Optional<String> next) {

    record CountsView(int all, int learners, int instructors, int left) {
        static CountsView of(Counts counts) {
            return new CountsView(counts.here(), counts.learners(), counts.instructors(), counts.left());
        }
    }

    record MemberView(
            UUID personId,
            String name,
            String email,
            List<ToolRole> roles,
            Instant joinedAt,
            Optional<Instant> leftAt,
            Optional<Instant> lastLaunchAt) {
        static MemberView of(Member member) {
            return new MemberView(
                    member.person().id(),
                    member.person().name(),
                    member.person().particulars().email(),
                    member.membership().roles().stream().sorted().toList(),
                    member.membership().joinedAt(),
                    member.membership().leftAt(),
                    member.membership().lastLaunchAt());
        }
    }

    static RosterPageView of(Course course, ListRoster.Page page, Instant now) {
        RosterStateView state = RosterStateView.of(course, now);
        return new RosterPageView(
                state.readAt(),
                state.reading(),
                state.available(),
                state.problem(),
                page.total(),
                CountsView.of(page.counts()),
                page.members().stream().map(MemberView::of).toList(),
                page.next().map(Place::toCursor));
    }
}
