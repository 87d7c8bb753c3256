package org.viceversa.skills.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viceversa.skills.DraftProblem;
import org.viceversa.skills.FrameworkDraft;
import org.viceversa.web.CsvFault;

/**
 * What a file says, with what is wrong with it.
 *
 * @param draft empty when too much is wrong to tell
 */
record FileRead(Optional<FrameworkDraft> draft, List<CsvFault> faults) {

    /**
     * With what is wrong with the draft itself.
     *
     * @param lines where each of its skills stands in the file
     */
    static FileRead of(FrameworkDraft draft, List<Long> lines, List<CsvFault> faults) {
        List<CsvFault> all = new ArrayList<>(faults);
        DraftProblem.listIn(draft)
                .forEach(problem -> all.add(CsvFault.error(
                        problem.index() < lines.size() ? lines.get(problem.index()) : 0,
                        problem.field(),
                        problem.code(),
                        problem.sentence())));
        return new FileRead(Optional.of(draft), List.copyOf(all));
    }

    boolean isSound() {
        return draft.isPresent() && faults.stream().noneMatch(CsvFault::stops);
    }
}
