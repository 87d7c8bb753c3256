package org.viceversa.enrolment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.ShowEnrolments;
import org.viceversa.enrolment.ShowEnrolments.Line;
import org.viceversa.enrolment.ShowEnrolments.Step;
import org.viceversa.enrolment.Side;
import org.viceversa.enrolment.web.FormView.LabelsView;
import org.viceversa.people.Caller;

/**
 * What a home shows of enrolments.
 *
 * @param cycles the most pressing first
 * @param applications how many wait for the caller's word, who runs programmes
 */
public record HomeView(List<CycleLine> cycles, int applications) {

    /** @param on the day by which something happens next */
    record CycleLine(
            UUID cycle,
            String name,
            UUID programme,
            String programmeName,
            LabelsView labels,
            Step step,
            Optional<LocalDate> on,
            List<Side> sides) {
        static CycleLine of(Line line) {
            return new CycleLine(
                    line.place().cycle().id(),
                    line.place().cycle().name(),
                    line.place().programme().id(),
                    line.place().programme().name(),
                    LabelsView.of(line.place().programme()),
                    line.step(),
                    line.on(),
                    line.enrolment().map(Enrolment::sides).stream()
                            .flatMap(sides -> sides.stream().sorted())
                            .toList());
        }
    }

    /** Empty when there is nothing to show. */
    public static Optional<HomeView> of(ShowEnrolments showEnrolments, Caller caller) {
        HomeView view = new HomeView(
                showEnrolments.run(caller).stream().map(CycleLine::of).toList(),
                showEnrolments.countApplications(caller));
        return view.cycles().isEmpty() && view.applications() == 0 ? Optional.empty() : Optional.of(view);
    }
}
