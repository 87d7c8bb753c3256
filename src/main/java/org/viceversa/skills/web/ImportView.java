package org.viceversa.skills.web;

import java.util.List;
import java.util.Optional;
import org.viceversa.skills.ImportFramework.Change;
import org.viceversa.skills.ImportFramework.Outcome;
import org.viceversa.web.CsvFault;

/**
 * What a file does, or would do.
 *
 * @param kept whether anything was kept: never with a fault that stops, and never when it was a trial
 * @param faults the first of them
 * @param faultCount all of them
 */
record ImportView(
        boolean kept,
        String title,
        boolean isNew,
        long added,
        long changed,
        long unchanged,
        int untouched,
        List<FaultView> faults,
        int faultCount) {

    private static final int SHOWN = 200;

    record FaultView(long line, String column, String code, String sentence, boolean stops) {
        static FaultView of(CsvFault fault) {
            return new FaultView(fault.line(), fault.column(), fault.code(), fault.sentence(), fault.stops());
        }
    }

    static ImportView of(FileRead read, Optional<Outcome> outcome, boolean kept) {
        return new ImportView(
                kept,
                outcome.map(one -> one.framework().title()).orElse(""),
                outcome.map(Outcome::isNew).orElse(false),
                count(outcome, Change.ADDED),
                count(outcome, Change.CHANGED),
                count(outcome, Change.UNCHANGED),
                outcome.map(Outcome::untouched).orElse(0),
                read.faults().stream().limit(SHOWN).map(FaultView::of).toList(),
                read.faults().size());
    }

    private static long count(Optional<Outcome> outcome, Change change) {
        return outcome.map(one -> one.count(change)).orElse(0L);
    }
}
