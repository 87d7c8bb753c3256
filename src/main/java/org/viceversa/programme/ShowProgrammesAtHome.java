package org.viceversa.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.programme.Cycle.State;
import org.viceversa.programme.CycleCounts.Count;
import org.viceversa.programme.ListProgrammes.Overview;
import org.viceversa.programme.ListProgrammesForMe.Mine;

/** Tells what a home shows of programmes: to managers how things stand, to instructors what reaches their course. */
public final class ShowProgrammesAtHome {

    private final ListProgrammes listProgrammes;
    private final ListProgrammesForMe listProgrammesForMe;

    public ShowProgrammesAtHome(ListProgrammes listProgrammes, ListProgrammesForMe listProgrammesForMe) {
        this.listProgrammes = listProgrammes;
        this.listProgrammesForMe = listProgrammesForMe;
    }

    /**
     * How the site's programmes stand.
     *
     * @param drafts without a cycle that is open or under way
     * @param open cycles in which people may apply
     * @param running cycles that are under way otherwise
     * @param waiting people who wait for a manager's approval
     * @param toPair the cycle whose people are to be paired next
     */
    public record Standing(int drafts, int open, int running, int waiting, Optional<ToPair> toPair) {}

    /** A cycle in which nobody applies any more, and whose pairs have not begun. */
    public record ToPair(UUID programme, String programmeName, UUID cycle, String cycleName) {}

    /**
     * @param standing for managers
     * @param mine programmes about which the caller decides for their course
     */
    public record Home(Optional<Standing> standing, List<Mine> mine) {}

    public Home run(Caller caller) {
        Optional<Standing> standing = caller.is(ToolRole.PROGRAMME_MANAGER)
                ? Optional.of(standing(listProgrammes.run(caller, false)))
                : Optional.empty();
        List<Mine> mine = caller.is(ToolRole.INSTRUCTOR, ToolRole.PROGRAMME_MANAGER)
                ? listProgrammesForMe.run(caller).stream()
                        .filter(Mine::mayChoose)
                        .toList()
                : List.of();
        return new Home(standing, mine);
    }

    private static Standing standing(Overview overview) {
        List<Cycle> all =
                overview.cycles().values().stream().flatMap(List::stream).toList();
        int drafts = (int) overview.programmes().stream()
                .filter(programme -> overview.cyclesOf(programme).stream().noneMatch(Cycle::isUnderWay))
                .count();
        int open =
                (int) all.stream().filter(cycle -> cycle.state() == State.OPEN).count();
        int running = (int) all.stream().filter(Cycle::isUnderWay).count() - open;
        int waiting =
                overview.counts().values().stream().mapToInt(Count::waiting).sum();
        return new Standing(drafts, open, running, waiting, toPair(overview));
    }

    private static Optional<ToPair> toPair(Overview overview) {
        return overview.programmes().stream()
                .flatMap(programme -> overview.cyclesOf(programme).stream()
                        .filter(cycle -> cycle.state() == State.CLOSED || cycle.state() == State.MATCHING)
                        .map(cycle -> new ToPair(programme.id(), programme.name(), cycle.id(), cycle.name())))
                .findFirst();
    }
}
