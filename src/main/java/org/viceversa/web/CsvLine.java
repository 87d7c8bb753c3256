package org.viceversa.web;

import java.util.List;
import java.util.Map;

/**
 * One line of a file.
 *
 * @param number where it begins in the file, counted from 1
 * @param values by the column's key, without outer blanks; columns that the file lacks are absent
 * @param faults what is wrong with its form; with any of them the values are not to be used
 */
public record CsvLine(long number, Map<String, String> values, List<CsvFault> faults) {

    public CsvLine {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    /** Empty when the file lacks the column or the cell. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    public boolean isUsable() {
        return faults.isEmpty();
    }
}
