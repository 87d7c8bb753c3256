package org.viceversa.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.web.CsvColumns.Column;

/**
 * A file's first line, and how the others are read by it.
 *
 * @param titles as the file has them
 * @param columns at each place, the column that is read there
 */
record CsvHeader(List<String> titles, List<Optional<Column>> columns, List<CsvFault> faults) {

    private static final String BEGINNINGS_OF_FORMULAS = "=@";

    static CsvHeader of(long line, List<String> cells, CsvColumns known) {
        List<String> titles = cells.stream().map(String::strip).toList();
        List<Optional<Column>> columns = new ArrayList<>();
        List<CsvFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String title : titles) {
            Optional<Column> column = known.find(title);
            columns.add(column);
            if (column.isEmpty() && !title.isEmpty()) {
                faults.add(unknown(line, title));
            } else if (column.isPresent() && !seen.add(column.get().key())) {
                faults.add(twice(line, title));
            }
        }
        known.columns().stream()
                .filter(column -> column.required() && !seen.contains(column.key()))
                .forEach(column -> faults.add(missing(line, column)));
        if (seen.isEmpty()) {
            faults.add(noneKnown(line, known));
        }
        return new CsvHeader(titles, List.copyOf(columns), List.copyOf(faults));
    }

    List<String> keys() {
        return columns.stream().flatMap(Optional::stream).map(Column::key).toList();
    }

    CsvLine line(long number, List<String> cells) {
        if (cells.size() != titles.size() && hasCellsBeyond(cells)) {
            return new CsvLine(number, Map.of(), List.of(otherCount(number, cells.size())));
        }
        Map<String, String> values = new HashMap<>();
        List<CsvFault> faults = new ArrayList<>();
        for (int i = 0; i < cells.size() && i < titles.size(); i++) {
            String cell = cells.get(i);
            findFault(number, titles.get(i), cell).ifPresent(faults::add);
            if (columns.get(i).isPresent()) {
                values.put(columns.get(i).get().key(), withoutApostrophe(cell.strip()));
            }
        }
        return new CsvLine(number, faults.isEmpty() ? values : Map.of(), faults);
    }

    /** Spreadsheets end lines with empty cells that no header stands above. */
    private boolean hasCellsBeyond(List<String> cells) {
        return cells.size() < titles.size()
                || cells.stream().skip(titles.size()).anyMatch(cell -> !cell.isBlank());
    }

    private static Optional<CsvFault> findFault(long line, String title, String cell) {
        if (cell.length() > CsvUpload.LONGEST_CELL) {
            return Optional.of(CsvFault.error(
                    line,
                    title,
                    "csv-cell-too-long",
                    "The cell has " + cell.length() + " characters; 10,000 are the most."));
        }
        if (cell.indexOf('\0') >= 0) {
            return Optional.of(CsvFault.error(
                    line, title, "csv-cell-unreadable", "The cell holds the character NUL, which is in no text."));
        }
        if (!cell.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(cell.charAt(0)) >= 0) {
            return Optional.of(CsvFault.error(
                    line,
                    title,
                    "csv-formula",
                    "The cell begins like a formula. Write the value itself, or an apostrophe before it."));
        }
        return Optional.empty();
    }

    /** The one that {@link CsvDownload} and people put before what is a text and no formula. */
    private static String withoutApostrophe(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && !CsvDownload.isHarmless(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private CsvFault otherCount(long line, int cells) {
        return CsvFault.error(
                line,
                "",
                "csv-cells-differ",
                "The line has " + cells + " cells, the header " + titles.size()
                        + ". A separator or a quotation mark is missing or too many.");
    }

    private static CsvFault unknown(long line, String title) {
        return CsvFault.note(
                line, title, "csv-column-unknown", "This column is not one that is read here, so it is left out.");
    }

    private static CsvFault twice(long line, String title) {
        return CsvFault.error(
                line, title, "csv-column-twice", "This column is there twice. Keep the one that is meant.");
    }

    private static CsvFault missing(long line, Column column) {
        return CsvFault.error(
                line, column.title(), "csv-column-missing", "The column \"" + column.title() + "\" is missing.");
    }

    private static CsvFault noneKnown(long line, CsvColumns known) {
        List<String> titles = known.columns().stream().map(Column::title).toList();
        return CsvFault.error(
                line,
                "",
                "csv-header-missing",
                "The first line must name the columns. Known are: " + String.join(", ", titles) + ".");
    }
}
