package org.viceversa.web;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The columns that a kind of file may have.
 *
 * <p>A header is recognised by its letters and digits alone: {@code Hire-Date}, {@code hire_date} and {@code HIRE DATE}
 * are one column, and accents make no difference.
 */
public record CsvColumns(List<Column> columns) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * One column.
     *
     * @param key what programs call it
     * @param title what people call it: the header of files that the tool writes
     * @param otherTitles headers that mean the same
     * @param required whether a file without it says nothing
     */
    public record Column(String key, String title, List<String> otherTitles, boolean required) {

        public Column {
            otherTitles = List.copyOf(otherTitles);
        }

        public static Column required(String key, String title, String... otherTitles) {
            return new Column(key, title, List.of(otherTitles), true);
        }

        public static Column optional(String key, String title, String... otherTitles) {
            return new Column(key, title, List.of(otherTitles), false);
        }

        boolean isCalled(String folded) {
            return Stream.concat(Stream.of(key, title), otherTitles.stream())
                    .anyMatch(name -> fold(name).equals(folded));
        }
    }

    public CsvColumns {
        columns = List.copyOf(columns);
    }

    public static CsvColumns of(Column... columns) {
        return new CsvColumns(List.of(columns));
    }

    Optional<Column> find(String header) {
        String folded = fold(header);
        return columns.stream().filter(column -> column.isCalled(folded)).findFirst();
    }

    /** A header's letters and digits, in lower case without accents. */
    public static String fold(String header) {
        String bare = MARKS.matcher(Normalizer.normalize(header.toLowerCase(Locale.ROOT), Form.NFKD))
                .replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll("");
    }
}
