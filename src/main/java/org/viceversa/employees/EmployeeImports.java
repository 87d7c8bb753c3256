package org.viceversa.employees;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps what was imported, and writes what an import changes; records change in no other way. */
public interface EmployeeImports {

    /** Counts up with every import; 0 before the first. */
    long revision(UUID tenant);

    /**
     * Lets no other import of the tenant begin before this transaction ends.
     *
     * @return the revision up to now, which counts up by this
     */
    long lock(UUID tenant);

    /** Records with one of these id numbers, or of these addresses; all are keys, see {@link EmployeeRecord#keyOf}. */
    List<EmployeeRecord> listByKeys(UUID tenant, Collection<String> idNumbers, Collection<String> emails);

    /** To be called before what it changes is saved. */
    void add(PastImport past);

    /** With its final counts. */
    void save(PastImport past);

    /** Adds records, and keeps with the import how the changed ones were before. */
    void save(PastImport past, List<EmployeeRecord> added, List<EmployeeRecord> changed);

    /** Newest first. */
    List<PastImport> list(UUID tenant, int limit);

    Optional<PastImport> find(UUID tenant, UUID id);

    /** Puts every record back to how it was before the import, and takes away those that it added. */
    void undo(PastImport past);

    /** How a record was before each import that changed it, newest first. */
    List<Version> listVersions(UUID tenant, UUID employee);

    /** The import that brought a record first. */
    Optional<PastImport> findFirst(UUID tenant, UUID employee);

    /** Departments and sites that are named here for the first time. */
    void addPlaces(UUID tenant, Set<String> departments, Set<String> sites);

    /** How a record was until an import changed it. */
    record Version(EmployeeRecord before, UUID changedBy, Instant changedAt, boolean undone) {}
}
