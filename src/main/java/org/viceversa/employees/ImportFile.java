package org.viceversa.employees;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A table of employees that somebody wants to import.
 *
 * @param digest tells it from every other file
 * @param problems of its header; an error among them means that no row can be read
 * @param rows reads it from its beginning; twice, since loops of managers show only once all is known
 */
public record ImportFile(String digest, List<ImportProblem> problems, Supplier<Iterator<ImportLine>> rows) {

    public ImportFile {
        problems = List.copyOf(problems);
    }

    boolean isReadable() {
        return problems.stream().noneMatch(ImportProblem::stops);
    }
}
