package org.viceversa.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.viceversa.employees.EmployeeImports;
import org.viceversa.employees.EmployeeRecord;
import org.viceversa.employees.PastImport;

/** Imports without a database; the records are those of {@link InMemoryEmployees}. */
public final class InMemoryEmployeeImports implements EmployeeImports {

    private record Kept(UUID past, EmployeeRecord before) {}

    private final InMemoryEmployees employees;
    private final Map<UUID, Long> revisions = new HashMap<>();
    private final Map<UUID, PastImport> imports = new LinkedHashMap<>();
    private final Map<UUID, UUID> firstImports = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();

    public InMemoryEmployeeImports(InMemoryEmployees employees) {
        this.employees = employees;
    }

    @Override
    public long revision(UUID tenant) {
        return revisions.getOrDefault(tenant, 0L);
    }

    @Override
    public long lock(UUID tenant) {
        return revisions.merge(tenant, 1L, Long::sum) - 1;
    }

    @Override
    public List<EmployeeRecord> listByKeys(UUID tenant, Collection<String> idNumbers, Collection<String> emails) {
        return employees
                .of(tenant)
                .filter(record -> idNumbers.contains(EmployeeRecord.keyOf(record.idNumber()))
                        || emails.contains(EmployeeRecord.keyOf(record.email())))
                .toList();
    }

    @Override
    public void add(PastImport past) {
        imports.put(past.id(), past);
    }

    @Override
    public void save(PastImport past) {
        imports.put(past.id(), past);
    }

    @Override
    public void save(PastImport past, List<EmployeeRecord> added, List<EmployeeRecord> changed) {
        changed.forEach(record -> kept.add(new Kept(past.id(), employees.records.get(record.id()))));
        changed.forEach(employees::add);
        added.forEach(employees::add);
        added.forEach(record -> firstImports.put(record.id(), past.id()));
    }

    @Override
    public List<PastImport> list(UUID tenant, int limit) {
        return imports.values().stream()
                .filter(past -> past.tenant().equals(tenant))
                .sorted(Comparator.comparing(PastImport::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<PastImport> find(UUID tenant, UUID id) {
        return Optional.ofNullable(imports.get(id)).filter(past -> past.tenant().equals(tenant));
    }

    @Override
    public void undo(PastImport past) {
        firstImports.forEach((record, first) -> {
            if (first.equals(past.id())) {
                employees.records.remove(record);
            }
        });
        kept.stream().filter(one -> one.past().equals(past.id())).forEach(one -> employees.add(one.before()));
    }

    @Override
    public List<Version> listVersions(UUID tenant, UUID employee) {
        return kept.stream()
                .filter(one -> one.before().id().equals(employee)
                        && one.before().tenant().equals(tenant))
                .map(one -> {
                    PastImport past = imports.get(one.past());
                    return new Version(
                            one.before(), past.by(), past.at(), past.undone().isPresent());
                })
                .sorted(Comparator.comparing(Version::changedAt).reversed())
                .toList();
    }

    @Override
    public Optional<PastImport> findFirst(UUID tenant, UUID employee) {
        return Optional.ofNullable(firstImports.get(employee)).flatMap(id -> find(tenant, id));
    }

    @Override
    public void addPlaces(UUID tenant, Set<String> departments, Set<String> sites) {
        // They are read from the records.
    }
}
