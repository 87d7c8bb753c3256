package org.viceversa.marking;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.SheetChecks;
import org.viceversa.marking.Paper.Lying;
import org.viceversa.marking.PaperDesk.Opened;
import org.viceversa.people.Caller;
import org.viceversa.reflection.Submission;
import org.viceversa.reflection.Submissions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Keeps what a grader fills in, while they do; a grade that was released stands meanwhile. */
public final class SaveSheet {

    private final PaperDesk desk;
    private final Submissions submissions;

    public SaveSheet(PaperDesk desk, Submissions submissions) {
        this.desk = desk;
        this.submissions = submissions;
    }

    /**
     * @param version of what was looked at
     * @throws Refused {@code being-marked}; {@code marking-changed}; {@code marking-invalid}; {@code anchor-lost}; {@code
     *     nothing-handed-in}
     */
    public Paper run(Caller caller, UUID activity, UUID who, int version, GradeSheet typed) {
        return keep(desk.openToChange(caller, activity, who), version, typed, PaperEvent.What.MARKED);
    }

    /** The same for a line of a table; what is already so is left. */
    public Paper importLine(Caller caller, UUID activity, UUID who, int version, GradeSheet typed) {
        Opened opened = desk.openToChange(caller, activity, who);
        Paper kept = keep(opened, version, typed, PaperEvent.What.IMPORTED);
        desk.letGo(opened);
        return kept;
    }

    private Paper keep(Opened opened, int version, GradeSheet typed, PaperEvent.What what) {
        Paper paper = opened.paper();
        GradeSheet sheet = SheetChecks.check(opened.activity(), answers(paper), typed);
        if (sheet.equals(paper.sheet())) {
            return paper;
        }
        opened.requireVersion(version);
        Paper changed = paper.with(sheet);
        // What was asked for, given back or excused stays so until it is answered.
        Paper moved = changed.in(
                paper.state() == MarkingState.EXCUSED ? MarkingState.EXCUSED : changed.stateOfWork(opened.activity()));
        boolean begins = paper.sheet().isEmpty() || what == PaperEvent.What.IMPORTED;
        return (begins ? desk.keep(opened, moved, what, "") : desk.keep(opened, moved)).paper();
    }

    private Map<String, String> answers(Paper paper) {
        Lying lying = paper.lying().orElseThrow(SaveSheet::nothing);
        return submissions
                .find(paper.tenant(), lying.submission())
                .map(Submission::answers)
                .orElseThrow(SaveSheet::nothing)
                .stream()
                .collect(
                        Collectors.toMap(Submission.Answer::prompt, Submission.Answer::text, (first, second) -> first));
    }

    static Refused nothing() {
        return new Refused(
                Kind.CONFLICT,
                "nothing-handed-in",
                "Nothing lies here any more: its author took it back. Go on with the next one.");
    }
}
