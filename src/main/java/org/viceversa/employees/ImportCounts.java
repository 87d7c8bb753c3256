package org.viceversa.employees;

/**
 * What an import comes to.
 *
 * @param lines that hold something, without the header
 * @param gone records that a complete file no longer names
 * @param faulty lines with an error
 * @param warnings things to know
 */
public record ImportCounts(int lines, int added, int changed, int gone, int same, int faulty, int warnings) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

    public boolean changesNothing() {
        return added + changed + gone == 0;
    }

    ImportCounts with(RowOutcome outcome) {
        int noted = (int)
                outcome.problems().stream().filter(problem -> !problem.stops()).count();
        return new ImportCounts(
                lines + (outcome.what() == RowOutcome.What.GONE ? 0 : 1),
                added + one(outcome, RowOutcome.What.NEW),
                changed + one(outcome, RowOutcome.What.CHANGED),
                gone + one(outcome, RowOutcome.What.GONE),
                same + one(outcome, RowOutcome.What.SAME),
                faulty + one(outcome, RowOutcome.What.FAULTY),
                warnings + noted);
    }

    private static int one(RowOutcome outcome, RowOutcome.What what) {
        return outcome.what() == what ? 1 : 0;
    }
}
