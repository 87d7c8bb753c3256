package org.viceversa.enrolment.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.ShowSkillDemand.Demand;
import org.viceversa.enrolment.ShowSkillMap.Groups;
import org.viceversa.enrolment.ShowSkillMap.Page;
import org.viceversa.people.Person;
import org.viceversa.programme.Labels;
import org.viceversa.skills.HeatMap;
import org.viceversa.skills.Skill;

/** A cycle's skills in numbers, as the pages show them; levels have one decimal. */
final class SkillMapView {

    private SkillMapView() {}

    /** Where we are, in the programme's own words. */
    record PlaceView(UUID programmeId, String programme, UUID cycleId, String cycle, Labels labels) {
        static PlaceView of(CycleOfProgramme place) {
            return new PlaceView(
                    place.programme().id(),
                    place.programme().name(),
                    place.cycle().id(),
                    place.cycle().name(),
                    place.programme().labels());
        }
    }

    record ColumnView(UUID id, String name, String group) {
        static ColumnView of(Skill skill) {
            return new ColumnView(skill.id(), skill.name(), skill.group());
        }
    }

    /**
     * @param unreached who want it, and whom nobody here can teach
     */
    record DemandLineView(UUID skill, String name, String group, int needed, int teachable, int unreached) {}

    /** @param lines empty while too few people take part to be a sum */
    record DemandView(PlaceView place, int people, List<DemandLineView> lines) {
        static DemandView of(Demand demand) {
            return new DemandView(
                    PlaceView.of(demand.place()),
                    demand.people(),
                    demand.lines().stream()
                            .map(line -> new DemandLineView(
                                    line.skill().id(),
                                    line.skill().name(),
                                    line.skill().group(),
                                    line.demand().needed(),
                                    line.demand().teachable(),
                                    line.demand().unreached()))
                            .toList());
        }
    }

    record CellView(double level, double confidence) {
        static CellView of(HeatMap.Cell cell) {
            return new CellView(tenths(cell.level()), tenths(cell.confidence()));
        }
    }

    /** @param cells in the order of the skills; null where nothing was said */
    record RowView(UUID personId, String name, List<Optional<CellView>> cells) {}

    /** @param next the first row of the next part; empty on the last one */
    record MapView(PlaceView place, List<ColumnView> skills, List<RowView> rows, int total, Optional<Integer> next) {
        static MapView of(Page page, int from) {
            int end = from + page.lines().size();
            return new MapView(
                    PlaceView.of(page.place()),
                    page.skills().stream().map(ColumnView::of).toList(),
                    page.lines().stream()
                            .map(line -> new RowView(
                                    line.person(),
                                    Optional.ofNullable(page.people().get(line.person()))
                                            .map(Person::name)
                                            .orElse(""),
                                    line.cells().stream()
                                            .map(cell -> cell.map(CellView::of))
                                            .toList()))
                            .toList(),
                    page.total(),
                    end < page.total() && !page.lines().isEmpty() ? Optional.of(end) : Optional.empty());
        }
    }

    /** @param silent too few people to be a sum; then the rest is 0 */
    record MeanView(int people, double level, boolean silent) {}

    /** @param name empty for people whose department nobody told */
    record GroupView(String name, int people, List<MeanView> cells) {}

    record GroupsView(PlaceView place, List<ColumnView> skills, List<GroupView> groups) {
        static GroupsView of(Groups groups) {
            return new GroupsView(
                    PlaceView.of(groups.place()),
                    groups.skills().stream().map(ColumnView::of).toList(),
                    groups.groups().entrySet().stream()
                            .map(group -> new GroupView(
                                    group.getKey(),
                                    groups.sizes().getOrDefault(group.getKey(), 0),
                                    group.getValue().stream()
                                            .map(mean ->
                                                    new MeanView(mean.people(), tenths(mean.level()), mean.silent()))
                                            .toList()))
                            .toList());
        }
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
