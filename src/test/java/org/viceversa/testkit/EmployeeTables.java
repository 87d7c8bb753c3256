package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.viceversa.employees.ImportFile;
import org.viceversa.employees.ImportLine;

/** Tables of employees as an import gets them: keys of columns in the first line, cells divided by bars. */
public final class EmployeeTables {

    private EmployeeTables() {}

    public static ImportFile of(String... lines) {
        List<String> keys = cells(lines[0]);
        List<ImportLine> rows = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            List<String> cells = cells(lines[i]);
            Map<String, String> byKey = new LinkedHashMap<>();
            for (int k = 0; k < keys.size(); k++) {
                byKey.put(keys.get(k), k < cells.size() ? cells.get(k) : "");
            }
            rows.add(new ImportLine(i + 1, byKey, List.of()));
        }
        return new ImportFile(String.join("\n", lines), List.of(), rows::iterator);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
