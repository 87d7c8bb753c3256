package org.viceversa.enrolment.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.viceversa.enrolment.InvitationPreview;
import org.viceversa.enrolment.InvitationPreview.Finding;
import org.viceversa.enrolment.Side;
import org.viceversa.people.Person;
import org.viceversa.web.CsvFault;

/**
 * What a list of people came to.
 *
 * @param counts by finding
 * @param lines the first of them
 * @param more how many lines are not shown
 * @param invited how many were invited just now; 0 in a preview
 * @param faults what is wrong with a file; with any, nobody is invited
 */
record InvitationsView(Map<Finding, Long> counts, List<LineView> lines, int more, int invited, List<FaultView> faults) {

    private static final int SHOWN = 500;

    record LineView(int line, String typed, Finding finding, String name, Optional<Side> side, int candidates) {
        static LineView of(InvitationPreview.Line line) {
            return new LineView(
                    line.wanted().line(),
                    line.wanted().typed(),
                    line.finding(),
                    line.person().map(Person::name).orElse(line.wanted().name()),
                    line.side(),
                    line.candidates());
        }
    }

    record FaultView(long line, String column, String code, String sentence) {}

    /** What needs a look comes first. */
    static InvitationsView of(InvitationPreview preview, int invited) {
        List<LineView> lines = preview.lines().stream()
                .sorted(Comparator.comparing(
                        (InvitationPreview.Line line) -> line.finding().isInvited()))
                .limit(SHOWN)
                .map(LineView::of)
                .toList();
        return new InvitationsView(preview.counts(), lines, preview.lines().size() - lines.size(), invited, List.of());
    }

    InvitationsView with(List<CsvFault> found) {
        return new InvitationsView(
                counts,
                lines,
                more,
                invited,
                found.stream()
                        .limit(SHOWN)
                        .map(fault -> new FaultView(fault.line(), fault.column(), fault.code(), fault.sentence()))
                        .toList());
    }
}
