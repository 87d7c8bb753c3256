package org.viceversa.web;

/**
 * What is wrong with a file, and where.
 *
 * @param line of the file, counted from 1
 * @param column the header as the file has it; empty when it is the line as a whole
 * @param code stable
 * @param sentence what is wrong and what to do
 * @param stops whether the line cannot be used; otherwise it is something to know
 */
public record CsvFault(long line, String column, String code, String sentence, boolean stops) {

    public static CsvFault error(long line, String column, String code, String sentence) {
        return new CsvFault(line, column, code, sentence, true);
    }

    public static CsvFault note(long line, String column, String code, String sentence) {
        return new CsvFault(line, column, code, sentence, false);
    }
}
