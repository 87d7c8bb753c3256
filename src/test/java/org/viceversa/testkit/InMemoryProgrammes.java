package org.viceversa.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.programme.Change;
import org.viceversa.programme.Changes;
import org.viceversa.programme.CourseOptOuts;
import org.viceversa.programme.Cycle;
import org.viceversa.programme.Cycles;
import org.viceversa.programme.Programme;
import org.viceversa.programme.Programmes;

/** Programmes, their cycles, their history and the courses that stay out, without a database. */
public final class InMemoryProgrammes implements Programmes {

    private final Map<UUID, Programme> programmes = new LinkedHashMap<>();
    private final Map<UUID, Cycle> cycles = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<CourseOptOuts.OptOut> optOuts = new ArrayList<>();

    @Override
    public Optional<Programme> find(UUID tenant, UUID id) {
        return Optional.ofNullable(programmes.get(id))
                .filter(programme -> programme.tenant().equals(tenant));
    }

    @Override
    public List<Programme> list(UUID tenant, boolean archived) {
        return programmes.values().stream()
                .filter(programme -> programme.tenant().equals(tenant) && programme.archived() == archived)
                .sorted(Comparator.comparing(Programme::changedAt).reversed())
                .toList();
    }

    @Override
    public void add(Programme programme) {
        programmes.put(programme.id(), programme);
    }

    @Override
    public boolean usesSkill(UUID tenant, UUID skill) {
        return programmes.values().stream()
                .anyMatch(one -> one.tenant().equals(tenant) && one.skills().contains(skill));
    }

    @Override
    public boolean save(Programme changed) {
        boolean ours = find(changed.tenant(), changed.id())
                .filter(before -> before.version() == changed.version() - 1)
                .isPresent();
        if (ours) {
            programmes.put(changed.id(), changed);
        }
        return ours;
    }

    public Cycles cycles() {
        return new KeptCycles();
    }

    public Changes changes() {
        return new KeptChanges();
    }

    public CourseOptOuts optOuts() {
        return new KeptOptOuts();
    }

    private final class KeptCycles implements Cycles {

        @Override
        public Optional<Cycle> find(UUID tenant, UUID id) {
            return Optional.ofNullable(cycles.get(id))
                    .filter(cycle -> cycle.tenant().equals(tenant));
        }

        @Override
        public List<Cycle> listOf(UUID tenant, UUID programme) {
            return cycles.values().stream()
                    .filter(cycle ->
                            cycle.tenant().equals(tenant) && cycle.programme().equals(programme))
                    .sorted(Comparator.comparing(Cycle::opens).reversed())
                    .toList();
        }

        @Override
        public Map<UUID, List<Cycle>> listOfAll(UUID tenant, Collection<UUID> wanted) {
            return wanted.stream()
                    .distinct()
                    .flatMap(programme -> listOf(tenant, programme).stream())
                    .collect(Collectors.groupingBy(Cycle::programme));
        }

        @Override
        public List<Cycle> listOpen(UUID tenant) {
            return cycles.values().stream()
                    .filter(cycle -> cycle.tenant().equals(tenant) && cycle.state() == Cycle.State.OPEN)
                    .sorted(Comparator.comparing(Cycle::opens).reversed())
                    .toList();
        }

        @Override
        public List<Cycle> listClosingBefore(LocalDate day) {
            return cycles.values().stream()
                    .filter(cycle -> cycle.state() == Cycle.State.OPEN
                            && !cycle.isEvergreen()
                            && cycle.closes().isBefore(day))
                    .sorted(Comparator.comparing(Cycle::closes))
                    .toList();
        }

        @Override
        public List<Cycle> listUnderWay() {
            return cycles.values().stream().filter(Cycle::isUnderWay).toList();
        }

        @Override
        public void add(Cycle cycle) {
            cycles.put(cycle.id(), cycle);
        }

        @Override
        public boolean save(Cycle changed) {
            boolean ours = find(changed.tenant(), changed.id())
                    .filter(before -> before.version() == changed.version() - 1)
                    .isPresent();
            if (ours) {
                cycles.put(changed.id(), changed);
            }
            return ours;
        }
    }

    private final class KeptChanges implements Changes {

        @Override
        public void add(Change change) {
            changes.add(change);
        }

        @Override
        public List<Change> list(UUID tenant, UUID programme, int limit) {
            return changes.stream()
                    .filter(change ->
                            change.tenant().equals(tenant) && change.programme().equals(programme))
                    .sorted(Comparator.comparing(Change::at).reversed())
                    .limit(limit)
                    .toList();
        }
    }

    private final class KeptOptOuts implements CourseOptOuts {

        @Override
        public void add(OptOut optOut) {
            if (!listProgrammes(optOut.tenant(), optOut.course()).contains(optOut.programme())) {
                optOuts.add(optOut);
            }
        }

        @Override
        public void remove(UUID tenant, UUID programme, UUID course) {
            optOuts.removeIf(optOut -> optOut.tenant().equals(tenant)
                    && optOut.programme().equals(programme)
                    && optOut.course().equals(course));
        }

        @Override
        public List<OptOut> list(UUID tenant, UUID programme) {
            return optOuts.stream()
                    .filter(optOut ->
                            optOut.tenant().equals(tenant) && optOut.programme().equals(programme))
                    .sorted(Comparator.comparing(OptOut::at))
                    .toList();
        }

        @Override
        public Set<UUID> listProgrammes(UUID tenant, UUID course) {
            return optOuts.stream()
                    .filter(optOut ->
                            optOut.tenant().equals(tenant) && optOut.course().equals(course))
                    .map(OptOut::programme)
                    .collect(Collectors.toSet());
        }
    }
}
