package org.viceversa.programme;

import java.util.ArrayList;
import java.util.List;
import org.viceversa.programme.DryRunReport.Side;
import org.viceversa.programme.DryRunReport.Warning;
import org.viceversa.programme.DryRunReport.WarningKind;

/** What a dry run shows to be worth a change before anybody is invited. */
final class DryRunWarnings {

    private DryRunWarnings() {}

    /** The same report with its warnings. */
    static DryRunReport added(DryRunReport report, int capacityMost) {
        return new DryRunReport(
                report.people(),
                report.mentors(),
                report.mentees(),
                report.neither(),
                report.madeUpTenure(),
                report.pairs(),
                report.pairsAtMost(),
                report.rules(),
                report.skills(),
                report.persons(),
                List.copyOf(warnings(report, capacityMost)));
    }

    private static List<Warning> warnings(DryRunReport report, int capacityMost) {
        List<Warning> warnings = new ArrayList<>();
        if (report.people() == 0) {
            return List.of(new Warning(WarningKind.NOBODY_HERE, 0, 0));
        }
        add(warnings, report.skills().isEmpty(), WarningKind.NO_SKILLS, 0, 0);
        add(warnings, report.madeUpTenure() > 0, WarningKind.TENURE_MADE_UP, report.madeUpTenure(), report.people());
        addSides(warnings, report, capacityMost);
        if (!report.skills().isEmpty()) {
            addGaps(warnings, report);
        }
        return warnings;
    }

    private static void addSides(List<Warning> warnings, DryRunReport report, int capacityMost) {
        int mentors = report.mentors();
        int mentees = report.mentees();
        add(warnings, mentors == 0, WarningKind.NO_MENTORS, 0, report.people());
        add(warnings, mentees == 0, WarningKind.NO_MENTEES, 0, report.people());
        if (mentors > 0 && mentees > 0) {
            add(warnings, mentees > mentors * capacityMost, WarningKind.TOO_FEW_MENTORS, mentors, mentees);
            add(warnings, mentors > 2 * mentees, WarningKind.TOO_FEW_MENTEES, mentees, mentors);
        }
    }

    private static void addGaps(List<Warning> warnings, DryRunReport report) {
        int alone = (int) report.persons().stream()
                .filter(line -> line.side() != Side.NEITHER && line.candidates() == 0)
                .count();
        int untaught = (int) report.skills().stream()
                .filter(line -> line.needed() > 0 && line.teachers() == 0)
                .count();
        add(warnings, alone > 0, WarningKind.WITHOUT_CANDIDATE, alone, report.people());
        add(
                warnings,
                untaught > 0,
                WarningKind.SKILLS_WITHOUT_TEACHER,
                untaught,
                report.skills().size());
    }

    private static void add(List<Warning> warnings, boolean isSo, WarningKind kind, int count, int of) {
        if (isSo) {
            warnings.add(new Warning(kind, count, of));
        }
    }
}
