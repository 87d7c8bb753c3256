package org.viceversa.employees;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.secret.Secrets;

/**
 * Takes over a table of employees: all of it or nothing, and only as it was shown before.
 *
 * <p>The fingerprint of a dry run stands for the file, the records and the day. An import that brings another one is
 * refused, so that nobody imports what they have not seen.
 */
public final class ImportEmployees {

    private final EmployeeRecords records;
    private final EmployeeImports imports;
    private final Clock clock;

    public ImportEmployees(EmployeeRecords records, EmployeeImports imports, Clock clock) {
        this.records = records;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * What the manager decides.
     *
     * @param complete whether the file names everybody, so that whoever is not in it has left
     * @param skipFaulty whether to import the lines without errors although others have some
     */
    public record Options(boolean complete, boolean skipFaulty) {}

    /**
     * What an import would do.
     *
     * @param fingerprint to be sent with the import
     */
    public record DryRun(ImportCounts counts, String fingerprint) {}

    /**
     * Changes nothing.
     *
     * @param outcomes told what each line would do, in the file's order, and then who would have left
     */
    public DryRun preview(Caller caller, ImportFile file, Options options, Consumer<RowOutcome> outcomes) {
        check(caller, options);
        Tally tally = new Tally(outcomes);
        if (file.isReadable()) {
            run(caller, file, options, clock.instant(), tally, (added, changed) -> {});
        }
        return new DryRun(tally.counts, fingerprint(caller.tenant(), imports.revision(caller.tenant()), file, options));
    }

    /**
     * To be called in one transaction.
     *
     * @throws Refused {@code import-changed} when the file, the records or the day are not those of the fingerprint;
     *     {@code import-has-errors} unless faulty lines are to be skipped
     */
    public PastImport run(Caller caller, ImportFile file, Options options, String fingerprint) {
        check(caller, options);
        Instant now = clock.instant();
        long revision = imports.lock(caller.tenant());
        if (!fingerprint(caller.tenant(), revision, file, options).equals(fingerprint)) {
            throw new Refused(
                    Kind.CONFLICT,
                    "import-changed",
                    "The file or the records have changed since you looked. Nothing was imported; look at it again.");
        }
        requireErrorless(file.isReadable());
        PastImport past = new PastImport(
                UUID.randomUUID(), caller.tenant(), caller.person().id(), now, ImportCounts.NONE, Optional.empty());
        imports.add(past);
        Tally tally = new Tally(outcome -> {});
        Set<String> departments = new HashSet<>();
        Set<String> sites = new HashSet<>();
        run(caller, file, options, now, tally, (added, changed) -> {
            imports.save(past, added, changed);
            added.forEach(record -> addPlaces(record, departments, sites));
            changed.forEach(record -> addPlaces(record, departments, sites));
        });
        requireErrorless(tally.counts.faulty() == 0 || options.skipFaulty());
        imports.addPlaces(caller.tenant(), departments, sites);
        PastImport done = past.withCounts(tally.counts);
        imports.save(done);
        records.linkPeople(caller.tenant());
        return done;
    }

    private static void requireErrorless(boolean errorless) {
        if (!errorless) {
            throw new Refused(
                    Kind.INVALID,
                    "import-has-errors",
                    "The file has errors, so nothing was imported. Correct them, or choose to leave their lines out.");
        }
    }

    private void run(
            Caller caller,
            ImportFile file,
            Options options,
            Instant now,
            Consumer<RowOutcome> outcomes,
            ImportRun.Changes changes) {
        RowReader reader = new RowReader(caller.tenant(), day(now), now);
        new ImportRun(records, imports, reader, options.complete(), outcomes, changes).run(file);
    }

    private static void addPlaces(EmployeeRecord record, Set<String> departments, Set<String> sites) {
        departments.add(record.department());
        sites.add(record.site());
    }

    private static void check(Caller caller, Options options) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        if (options.complete() && options.skipFaulty()) {
            throw new Refused(
                    Kind.INVALID,
                    "import-options-contradict",
                    "A file whose faulty lines are left out is not complete: people in those lines would be taken for"
                            + " having left. Choose one of the two.");
        }
    }

    private String fingerprint(UUID tenant, long revision, ImportFile file, Options options) {
        return Secrets.hash(String.join(
                " ",
                file.digest(),
                tenant.toString(),
                String.valueOf(revision),
                String.valueOf(options.complete()),
                day(clock.instant()).toString()));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Counts what it passes on. */
    private static final class Tally implements Consumer<RowOutcome> {
        private final Consumer<RowOutcome> outcomes;
        private ImportCounts counts = ImportCounts.NONE;

        Tally(Consumer<RowOutcome> outcomes) {
            this.outcomes = outcomes;
        }

        @Override
        public void accept(RowOutcome outcome) {
            counts = counts.with(outcome);
            outcomes.accept(outcome);
        }
    }
}
