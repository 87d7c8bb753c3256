package org.viceversa.employees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.employees.ReportingLines.Line;

/**
 * What shows only when a whole file is known: keys that are there twice, managers whom nobody knows, and people who
 * would be above themselves.
 *
 * <p>Lines in a loop are taken out and the rest is looked at again, until no loop is left: what an import without the
 * faulty lines leaves behind has none.
 */
final class FileSurvey {

    private static final int MOST_NAMED = 6;

    /** A line's key and its manager; empty where the line leaves the manager as it was. */
    private record Entry(long line, String idNumber, String email, Optional<String> manager) {
        String label() {
            return idNumber.isEmpty() ? email : idNumber;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Long> firstLines = new HashMap<>();
    private final Map<String, Long> repeated = new HashMap<>();
    private final Map<String, String> loops = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private ReportingLines reporting = ReportingLines.of(List.of());

    /** @param known who works for whom before the import */
    static FileSurvey of(Iterator<ImportLine> rows, List<Line> known) {
        FileSurvey survey = new FileSurvey();
        rows.forEachRemaining(survey::add);
        survey.findLoops(known);
        return survey;
    }

    private void add(ImportLine row) {
        if (!row.isReadable()) {
            return;
        }
        String idNumber = row.keyOf(EmployeeField.ID_NUMBER);
        String email = row.keyOf(EmployeeField.EMAIL);
        note(idNumber, row.line());
        note(email, row.line());
        written.put(idNumber, row.cell(EmployeeField.ID_NUMBER));
        String manager = row.cell(EmployeeField.MANAGER);
        entries.add(new Entry(
                row.line(),
                idNumber,
                email,
                manager.isEmpty() ? Optional.empty() : Optional.of(row.keyOf(EmployeeField.MANAGER))));
    }

    private void note(String key, long line) {
        if (!key.isEmpty()) {
            Long first = firstLines.putIfAbsent(key, line);
            if (first != null) {
                repeated.putIfAbsent(key, first);
            }
        }
    }

    /** The line where a key stands first, if it stands in another one as well. */
    Optional<Long> findFirstOfSeveral(String key) {
        return Optional.ofNullable(repeated.get(key));
    }

    /** Whether some line is about the record with this key. */
    boolean names(String key) {
        return firstLines.containsKey(key);
    }

    boolean knowsManager(String key) {
        return firstLines.containsKey(key) || reporting.knows(key);
    }

    /** The sentence about the loop that a line with this label belongs to. */
    Optional<String> findLoop(String label) {
        return Optional.ofNullable(loops.get(label));
    }

    private void findLoops(List<Line> known) {
        Set<String> out = new HashSet<>();
        List<List<String>> found;
        do {
            reporting = ReportingLines.of(overlaid(known, out));
            found = reporting.loops().stream().map(reporting::labels).toList();
            for (List<String> loop : found) {
                List<String> names = loop.stream()
                        .map(label -> written.getOrDefault(label, label))
                        .toList();
                loop.forEach(label -> loops.put(label, sentence(names)));
                out.addAll(loop);
            }
        } while (!found.isEmpty() && out.size() <= entries.size() + known.size());
    }

    /** How it would be after the import; lines that are out keep the manager from before. */
    private List<Line> overlaid(List<Line> known, Set<String> out) {
        Map<String, Entry> byKey = new HashMap<>();
        for (Entry entry : entries) {
            byKey.put(entry.email(), entry);
        }
        for (Entry entry : entries) {
            byKey.put(entry.idNumber(), entry);
        }
        byKey.remove("");
        Set<Entry> applied = new HashSet<>();
        List<Line> all = new ArrayList<>();
        for (Line line : known) {
            Entry entry = Optional.ofNullable(byKey.get(line.idNumber())).orElse(byKey.get(line.email()));
            if (entry == null || out.contains(entry.label())) {
                all.add(line);
            } else {
                applied.add(entry);
                all.add(new Line(
                        entry.idNumber().isEmpty() ? line.idNumber() : entry.idNumber(),
                        entry.email().isEmpty() ? line.email() : entry.email(),
                        entry.manager().orElse(line.manager())));
            }
        }
        for (Entry entry : entries) {
            if (!applied.contains(entry) && !out.contains(entry.label())) {
                all.add(new Line(
                        entry.idNumber(), entry.email(), entry.manager().orElse("")));
            }
        }
        return all;
    }

    private static String sentence(List<String> loop) {
        if (loop.size() == 1) {
            return loop.get(0) + " would be their own manager.";
        }
        List<String> named = new ArrayList<>(loop.subList(0, Math.min(MOST_NAMED, loop.size())));
        named.add(loop.size() > MOST_NAMED ? "…" : loop.get(0));
        return "The managers go round in a circle: " + String.join(" → ", named) + ".";
    }
}
