package org.viceversa.web;

import java.io.IOException;
import java.io.PushbackReader;

/**
 * What divides a file's cells, told by its first line: whichever of comma, semicolon and tab stands there most often
 * outside of quotation marks. A line such as {@code sep=;}, with which spreadsheets tell it each other, is taken away.
 *
 * @param linesBefore lines that were taken away
 */
record CsvSeparator(char separator, int linesBefore) {

    static final int LONGEST_HEADER = 20_000;
    private static final String TOLD = "sep=";

    /** Leaves the reader at the beginning of the header. */
    static CsvSeparator of(PushbackReader reader) throws IOException {
        String first = firstLines(reader);
        String line = first.strip();
        if (line.startsWith(TOLD) && line.length() == TOLD.length() + 1) {
            return new CsvSeparator(line.charAt(TOLD.length()), 1);
        }
        reader.unread(first.toCharArray());
        return new CsvSeparator(mostFrequent(first), 0);
    }

    /** Up to the end of the first that holds anything. */
    private static String firstLines(PushbackReader reader) throws IOException {
        StringBuilder lines = new StringBuilder();
        boolean quoted = false;
        boolean blank = true;
        int letter = 0;
        while (lines.length() < LONGEST_HEADER
                && (quoted || blank || letter != '\n')
                && (letter = reader.read()) >= 0) {
            lines.append((char) letter);
            quoted ^= letter == '"';
            blank &= Character.isWhitespace(letter) && letter != '\t';
        }
        return lines.toString();
    }

    private static char mostFrequent(String line) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            quoted ^= letter == '"';
            int kind = ",;\t".indexOf(letter);
            if (!quoted && kind >= 0) {
                counts[kind]++;
            }
        }
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return ';';
        }
        return counts[2] > counts[0] ? '\t' : ',';
    }
}
