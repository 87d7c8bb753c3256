package org.viceversa.employees;

/**
 * What is the matter with a line of a file, and what to do.
 *
 * @param line counted from 1
 * @param column as the file calls it; empty when it is the line as a whole
 * @param stops whether the line cannot be imported; otherwise it is something to know
 */
public record ImportProblem(long line, String column, String code, String sentence, boolean stops) {

    static ImportProblem error(long line, String column, String code, String sentence) {
        return new ImportProblem(line, column, code, sentence, true);
    }

    static ImportProblem warning(long line, String column, String code, String sentence) {
        return new ImportProblem(line, column, code, sentence, false);
    }
}
