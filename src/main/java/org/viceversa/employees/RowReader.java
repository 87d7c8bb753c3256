package org.viceversa.employees;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.viceversa.employees.EmployeeRecord.Status;

/**
 * Reads a line over what is known: a column that the file lacks and an empty cell change nothing, a dash erases.
 *
 * @param at when the import happens; months of tenure are counted back from its day
 */
record RowReader(UUID tenant, LocalDate today, Instant at) {

    private static final int MOST_DAYS_AHEAD = 90;
    private static final int MOST_YEARS_BACK = 70;
    private static final int HIGHEST_GRADE = 99;
    private static final int MOST_LANGUAGES = 20;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("uuuu/M/d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final Map<String, Status> STATUSES = Map.of(
            "active", Status.ACTIVE,
            "leave", Status.LEAVE,
            "on leave", Status.LEAVE,
            "left", Status.LEFT,
            "inactive", Status.LEFT,
            "terminated", Status.LEFT);

    /** The record as it would be, with its problems added to the list; with an error among them it is not to be kept. */
    EmployeeRecord read(ImportLine row, Optional<EmployeeRecord> before, List<ImportProblem> problems) {
        RecordDraft draft = RecordDraft.of(before);
        Reading reading = new Reading(row, problems);
        reading.key(EmployeeField.ID_NUMBER, EmployeeRecord.LONGEST_ID_NUMBER, text -> draft.idNumber = text);
        reading.email(text -> draft.email = text);
        reading.tenure(before, date -> draft.hiredOn = date);
        reading.date(EmployeeField.HIRED_ON, date -> draft.hiredOn = date);
        reading.date(EmployeeField.IN_ROLE_SINCE, date -> draft.inRoleSince = date);
        reading.grade(grade -> draft.grade = grade);
        reading.words(EmployeeField.DEPARTMENT, EmployeeRecord.LONGEST_WORDS, text -> draft.department = text);
        reading.words(EmployeeField.SITE, EmployeeRecord.LONGEST_WORDS, text -> draft.site = text);
        reading.words(EmployeeField.FUNCTION, EmployeeRecord.LONGEST_WORDS, text -> draft.function = text);
        reading.words(EmployeeField.MANAGER, EmployeeRecord.LONGEST_EMAIL, text -> draft.managerKey = text);
        reading.words(EmployeeField.PAY_BAND, EmployeeRecord.LONGEST_PAY_BAND, text -> draft.payBand = text);
        reading.status(status -> draft.status = status);
        reading.zone(zone -> draft.zone = zone);
        reading.languages(languages -> draft.languages = languages);
        reading.checkOrder(draft);
        EmployeeRecord read = draft.toRecord(before.map(EmployeeRecord::id).orElseGet(this::newId), tenant, at);
        return before.filter(known -> EmployeeField.changes(before, read).isEmpty())
                .orElse(read);
    }

    /** Ordered by time (RFC 9562 §5.7), so that thousands of newcomers stand side by side in the index. */
    private UUID newId() {
        UUID random = UUID.randomUUID();
        long time = at.toEpochMilli() << 16;
        return new UUID(time | 0x7000 | (random.getMostSignificantBits() & 0x0FFF), random.getLeastSignificantBits());
    }

    /** One line; each method reads one cell and says what is wrong with it. */
    private final class Reading {
        private final ImportLine row;
        private final List<ImportProblem> problems;

        Reading(ImportLine row, List<ImportProblem> problems) {
            this.row = row;
            this.problems = problems;
        }

        private void error(EmployeeField field, String code, String sentence) {
            problems.add(ImportProblem.error(row.line(), field.key(), code, sentence));
        }

        void words(EmployeeField field, int longest, Consumer<String> found) {
            String cell = row.cell(field);
            if (cell.equals(ImportLine.ERASE)) {
                found.accept("");
            } else if (cell.length() > longest) {
                error(
                        field,
                        "text-too-long",
                        "The text has " + cell.length() + " characters; " + longest + " are the most.");
            } else if (!cell.isEmpty()) {
                found.accept(cell);
            }
        }

        void key(EmployeeField field, int longest, Consumer<String> found) {
            if (row.cell(field).equals(ImportLine.ERASE)) {
                error(field, "key-not-erasable", "The record is found by this, so it cannot be taken away.");
            } else {
                words(field, longest, found);
            }
        }

        void email(Consumer<String> found) {
            String cell = row.cell(EmployeeField.EMAIL);
            boolean kept = cell.isEmpty()
                    || (cell.equals(ImportLine.ERASE)
                            && !row.keyOf(EmployeeField.ID_NUMBER).isEmpty());
            if (!kept && !cell.matches("[^@\\s]+@[^@\\s]+")) {
                error(EmployeeField.EMAIL, "email-invalid", "\"" + shortened(cell) + "\" is no e-mail address.");
            } else {
                words(EmployeeField.EMAIL, EmployeeRecord.LONGEST_EMAIL, found);
            }
        }

        void date(EmployeeField field, Consumer<Optional<LocalDate>> found) {
            String cell = row.cell(field);
            if (cell.equals(ImportLine.ERASE)) {
                found.accept(Optional.empty());
            } else if (!cell.isEmpty()) {
                Optional<LocalDate> date = dateOf(cell);
                if (date.isEmpty()) {
                    error(
                            field,
                            "date-invalid",
                            "\"" + shortened(cell) + "\" is no date. Write year, month and day, as in " + today + ".");
                } else if (date.get().isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
                    error(field, "date-too-late", date.get() + " is more than 90 days ahead.");
                } else if (date.get().isBefore(today.minusYears(MOST_YEARS_BACK))) {
                    error(field, "date-too-early", date.get() + " is more than 70 years ago.");
                } else {
                    found.accept(date);
                }
            }
        }

        /** Months are kept as a day; one that comes to the same months is left, so that files can be sent again. */
        void tenure(Optional<EmployeeRecord> before, Consumer<Optional<LocalDate>> found) {
            String cell = row.cells().getOrDefault(ImportLine.TENURE_MONTHS, "");
            if (cell.isEmpty() || !row.cell(EmployeeField.HIRED_ON).isEmpty()) {
                return;
            }
            if (!cell.matches("[0-9]{1,3}") || Integer.parseInt(cell) > MOST_YEARS_BACK * 12) {
                problems.add(ImportProblem.error(
                        row.line(),
                        ImportLine.TENURE_MONTHS,
                        "months-invalid",
                        "\"" + shortened(cell) + "\" is no number of months from 0 to 840."));
                return;
            }
            int months = Integer.parseInt(cell);
            Optional<LocalDate> known = before.flatMap(EmployeeRecord::hiredOn)
                    .filter(date -> Seniority.monthsBetween(date, today) == months);
            found.accept(known.or(() -> Optional.of(today.minusMonths(months))));
        }

        void grade(Consumer<Optional<Integer>> found) {
            String cell = row.cell(EmployeeField.GRADE);
            if (cell.equals(ImportLine.ERASE)) {
                found.accept(Optional.empty());
            } else if (cell.matches("[0-9]{1,2}")) {
                found.accept(Optional.of(Integer.parseInt(cell)));
            } else if (!cell.isEmpty()) {
                error(
                        EmployeeField.GRADE,
                        "grade-invalid",
                        "\"" + shortened(cell) + "\" is no grade from 0 to " + HIGHEST_GRADE
                                + "; higher is more senior.");
            }
        }

        void status(Consumer<Status> found) {
            String cell = row.cell(EmployeeField.STATUS).toLowerCase(Locale.ROOT);
            if (STATUSES.containsKey(cell)) {
                found.accept(STATUSES.get(cell));
            } else if (!cell.isEmpty()) {
                error(
                        EmployeeField.STATUS,
                        "status-invalid",
                        "\"" + shortened(cell) + "\" is no status. Write active, leave or left.");
            }
        }

        void zone(Consumer<Optional<ZoneId>> found) {
            String cell = row.cell(EmployeeField.TIME_ZONE);
            if (cell.equals(ImportLine.ERASE)) {
                found.accept(Optional.empty());
            } else if (ZoneIds.isKnown(cell)) {
                found.accept(Optional.of(ZoneId.of(cell)));
            } else if (!cell.isEmpty()) {
                error(
                        EmployeeField.TIME_ZONE,
                        "zone-unknown",
                        "\"" + shortened(cell) + "\" is no time zone. Write its IANA name, as Europe/Zurich.");
            }
        }

        void languages(Consumer<List<SpokenLanguage>> found) {
            String cell = row.cell(EmployeeField.LANGUAGES);
            if (cell.equals(ImportLine.ERASE)) {
                found.accept(List.of());
            } else if (!cell.isEmpty()) {
                SpokenLanguage.parseAll(cell)
                        .filter(all -> all.size() <= MOST_LANGUAGES)
                        .ifPresentOrElse(
                                found,
                                () -> error(
                                        EmployeeField.LANGUAGES,
                                        "language-unknown",
                                        "\""
                                                + shortened(cell)
                                                + "\" cannot be read. Write codes with levels, as en:fluent; de:basic."
                                                + " Levels are basic, working, fluent and native."));
            }
        }

        void checkOrder(RecordDraft draft) {
            boolean early = draft.inRoleSince.isPresent()
                    && draft.hiredOn.isPresent()
                    && draft.inRoleSince.get().isBefore(draft.hiredOn.get());
            if (early && problems.stream().noneMatch(ImportProblem::stops)) {
                problems.add(ImportProblem.warning(
                        row.line(),
                        EmployeeField.IN_ROLE_SINCE.key(),
                        "role-before-hire",
                        "The role begins before the day of hire."));
            }
        }
    }

    private static Optional<LocalDate> dateOf(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException otherForm) {
                // The next form may fit.
                continue;
            }
        }
        return Optional.empty();
    }

    private static String shortened(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
