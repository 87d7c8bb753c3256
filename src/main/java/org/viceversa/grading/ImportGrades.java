package org.viceversa.grading;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.viceversa.activity.Activity;
import org.viceversa.grade.GradeSheet;
import org.viceversa.grade.SheetChecks;
import org.viceversa.marking.Paper;
import org.viceversa.marking.PaperDesk;
import org.viceversa.marking.Papers;
import org.viceversa.marking.SaveSheet;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * Takes over what was marked in a table: looked at first, done then. It fills in sheets and releases nothing; the same
 * table done again changes nothing.
 */
public final class ImportGrades {

    private final PaperDesk desk;
    private final Papers papers;
    private final People people;
    private final SaveSheet saveSheet;
    private final Clock clock;

    public ImportGrades(PaperDesk desk, Papers papers, People people, SaveSheet saveSheet, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.people = people;
        this.saveSheet = saveSheet;
        this.clock = clock;
    }

    /**
     * @param values by the column's key
     * @param faults of its form
     */
    public record Line(long number, Map<String, String> values, List<Fault> faults) {
        public Line {
            values = Map.copyOf(values);
            faults = List.copyOf(faults);
        }
    }

    public record Fault(String column, String code, String sentence) {}

    public record Change(String column, String before, String after) {}

    /** @param name empty where the line is nobody's */
    public record Entry(long line, Optional<UUID> who, String name, List<Change> changes, List<Fault> faults) {}

    public record Outcome(int lines, int changed, int unchanged, int faulty, List<Entry> rows) {}

    private record Wanted(Entry row, Optional<Paper> paper, GradeSheet sheet, int version) {}

    /** The activity whose columns the table may have. */
    public Activity activity(Caller caller, UUID activity) {
        return desk.activity(caller, activity);
    }

    public Outcome preview(Caller caller, UUID activity, List<Line> lines) {
        Activity of = desk.activity(caller, activity);
        return outcome(wanted(caller, of, lines));
    }

    /**
     * @param skipFaulty whether lines that cannot be used are left out; otherwise any of them forbids all
     * @throws Refused {@code csv-faulty}
     */
    public Outcome run(Caller caller, UUID activity, List<Line> lines, boolean skipFaulty) {
        Activity of = desk.activity(caller, activity);
        List<Wanted> all = wanted(caller, of, lines);
        Outcome outcome = outcome(all);
        if (outcome.faulty() > 0 && !skipFaulty) {
            throw new Refused(
                    Kind.CONFLICT,
                    "csv-faulty",
                    outcome.faulty() + " lines cannot be used, so nothing was done. Correct them, or leave them out.");
        }
        for (Wanted one : all) {
            if (!one.row().changes().isEmpty() && one.row().faults().isEmpty()) {
                saveSheet.importLine(caller, activity, one.row().who().orElseThrow(), one.version(), one.sheet());
            }
        }
        return outcome;
    }

    private static Outcome outcome(List<Wanted> all) {
        List<Entry> rows = all.stream().map(Wanted::row).toList();
        int faulty = (int) rows.stream().filter(row -> !row.faults().isEmpty()).count();
        int changed = (int) rows.stream()
                .filter(row -> row.faults().isEmpty() && !row.changes().isEmpty())
                .count();
        return new Outcome(rows.size(), changed, rows.size() - faulty - changed, faulty, rows);
    }

    private List<Wanted> wanted(Caller caller, Activity of, List<Line> lines) {
        List<UUID> ids = lines.stream()
                .flatMap(line -> id(line.values().getOrDefault(GradeCells.ID, "")).stream())
                .distinct()
                .toList();
        List<Paper> found =
                of.anonymous() ? papers.listByIds(of.tenant(), of.id(), ids) : papers.listOf(of.tenant(), of.id(), ids);
        Faces faces = Faces.of(of, people, found.stream().map(Paper::person).toList(), Set.of());
        Map<UUID, Paper> byWho = found.stream()
                .filter(paper -> paper.lying().isPresent())
                .collect(Collectors.toMap(paper -> faces.who(paper.id(), paper.person()), Function.identity()));
        Set<UUID> seen = new HashSet<>();
        List<Wanted> all = new ArrayList<>();
        for (Line line : lines) {
            all.add(wanted(caller, of, line, byWho, faces, seen));
        }
        return all;
    }

    private Wanted wanted(
            Caller caller, Activity of, Line line, Map<UUID, Paper> byWho, Faces faces, Set<UUID> seen) {
        Optional<UUID> who = id(line.values().getOrDefault(GradeCells.ID, ""));
        Optional<Paper> paper = who.map(byWho::get);
        String name = paper.map(one -> faces.author(one.person(), one.key().number())).orElse("");
        List<Fault> faults = new ArrayList<>(line.faults());
        if (faults.isEmpty() && paper.isEmpty()) {
            faults.add(new Fault("Id", "paper-unknown", "Nothing of this id was handed in here. Keep the column as it is."));
        } else if (faults.isEmpty() && !seen.add(who.orElseThrow())) {
            faults.add(new Fault("Id", "line-twice", "This work stands in the table twice. Keep the line that is meant."));
        }
        if (!faults.isEmpty()) {
            return new Wanted(new Entry(line.number(), who, name, List.of(), faults), paper, GradeSheet.EMPTY, 0);
        }
        return compared(caller, of, line, who.orElseThrow(), paper.orElseThrow(), name);
    }

    private Wanted compared(Caller caller, Activity of, Line line, UUID who, Paper paper, String name) {
        List<Change> changes = List.of();
        List<Fault> faults = new ArrayList<>();
        GradeSheet sheet = paper.sheet();
        try {
            sheet = checked(of, GradeCells.read(of, paper.sheet(), line.values()), paper);
            changes = changes(of, paper.sheet(), sheet);
            if (!changes.isEmpty()) {
                requireFree(caller, paper, line.values().getOrDefault(GradeCells.VERSION, ""));
            }
        } catch (Refused refused) {
            faults.add(new Fault("", refused.code(), refused.sentence()));
            changes = List.of();
        }
        Entry row = new Entry(line.number(), Optional.of(who), name, changes, faults);
        return new Wanted(row, Optional.of(paper), sheet, paper.version());
    }

    /** Comments in the text are as they were, so they need not be looked at again. */
    private static GradeSheet checked(Activity of, GradeSheet read, Paper paper) {
        GradeSheet bare = SheetChecks.check(
                of,
                Map.of(),
                new GradeSheet(
                        read.levels(),
                        new HashMap<>(),
                        read.points(),
                        read.passed(),
                        read.adjustment(),
                        read.adjustmentReason(),
                        read.comment(),
                        List.of()));
        return new GradeSheet(
                bare.levels(),
                paper.sheet().feedback(),
                bare.points(),
                bare.passed(),
                bare.adjustment(),
                bare.adjustmentReason(),
                bare.comment(),
                paper.sheet().remarks());
    }

    private void requireFree(Caller caller, Paper paper, String version) {
        Instant now = clock.instant();
        if (!version.equals(String.valueOf(paper.version()))) {
            throw new Refused(
                    Kind.CONFLICT,
                    "marking-changed",
                    "This was marked otherwise since the table was made. Take the table anew and fill in this line again.");
        }
        if (paper.hands()
                .lease()
                .filter(one -> one.isOpen(now) && !one.by().equals(caller.person().id()))
                .isPresent()) {
            throw new Refused(
                    Kind.CONFLICT, "being-marked", "Somebody is marking this just now. Try again in ten minutes.");
        }
    }

    private static List<Change> changes(Activity of, GradeSheet before, GradeSheet after) {
        Map<String, String> titles = GradeCells.titles(of);
        Map<String, String> old = GradeCells.of(of, before);
        List<Change> changes = new ArrayList<>();
        GradeCells.of(of, after).forEach((key, cell) -> {
            String was = old.getOrDefault(key, "");
            if (!was.equals(cell)) {
                changes.add(new Change(titles.getOrDefault(key, key), was, cell));
            }
        });
        return changes;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
