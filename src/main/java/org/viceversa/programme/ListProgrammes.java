package org.viceversa.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;

/** Lists the site's programmes with their cycles, for those who run them. */
public final class ListProgrammes {

    private final Programmes programmes;
    private final Cycles cycles;
    private final CycleCounts counts;

    public ListProgrammes(Programmes programmes, Cycles cycles, CycleCounts counts) {
        this.programmes = programmes;
        this.cycles = cycles;
        this.counts = counts;
    }

    /** @param counts by cycle; a cycle that nobody was invited to may be missing */
    public record Overview(
            List<Programme> programmes, Map<UUID, List<Cycle>> cycles, Map<UUID, CycleCounts.Count> counts) {
        public List<Cycle> cyclesOf(Programme programme) {
            return cycles.getOrDefault(programme.id(), List.of());
        }

        public CycleCounts.Count countOf(Cycle cycle) {
            return counts.getOrDefault(cycle.id(), CycleCounts.Count.NONE);
        }
    }

    /** @throws org.viceversa.refusal.Refused {@code not-allowed} */
    public Overview run(Caller caller, boolean archived) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        List<Programme> found = programmes.list(caller.tenant(), archived);
        Map<UUID, List<Cycle>> theirs = cycles.listOfAll(
                caller.tenant(), found.stream().map(Programme::id).toList());
        List<UUID> cycleIds =
                theirs.values().stream().flatMap(List::stream).map(Cycle::id).toList();
        return new Overview(found, theirs, counts.count(caller.tenant(), cycleIds));
    }
}
