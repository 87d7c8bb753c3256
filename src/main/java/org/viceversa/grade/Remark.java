package org.viceversa.grade;

/**
 * A comment that hangs on a place in the text.
 *
 * @param id unique within a sheet, given by the page
 * @param prompt whose answer it is about
 * @param quote the words that it hangs on
 * @param offset where they begin in the answer, in UTF-16 units
 */
public record Remark(String id, String prompt, String quote, int offset, String text) {

    /** Whether the words stand there. */
    boolean standsIn(String answer) {
        return offset >= 0 && !quote.isEmpty() && answer.startsWith(quote, offset);
    }
}
