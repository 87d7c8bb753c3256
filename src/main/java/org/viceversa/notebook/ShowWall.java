package org.viceversa.notebook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.CycleOfProgramme;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.enrolment.Enrolments;
import org.viceversa.enrolment.FindCycle;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.people.ToolRole;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Shows those who take part what others chose to show to the whole programme; the latest first, and no counts. */
public final class ShowWall {

    private static final int MOST = 100;

    private final FindCycle findCycle;
    private final Enrolments enrolments;
    private final Ideas ideas;
    private final ThankYous thanks;
    private final People people;

    public ShowWall(FindCycle findCycle, Enrolments enrolments, Ideas ideas, ThankYous thanks, People people) {
        this.findCycle = findCycle;
        this.enrolments = enrolments;
        this.ideas = ideas;
        this.thanks = thanks;
        this.people = people;
    }

    public record Wall(CycleOfProgramme place, List<Idea> ideas, List<ThankYou> thanks, Map<UUID, Person> people) {}

    /** @throws Refused {@code cycle-unknown}; {@code programme-not-here}; {@code wall-of-participants} */
    public Wall run(Caller caller, UUID cycle) {
        UUID tenant = caller.tenant();
        CycleOfProgramme place = caller.is(ToolRole.PROGRAMME_MANAGER)
                ? findCycle.forManager(caller, cycle)
                : findCycle.forMember(caller, cycle);
        if (!caller.is(ToolRole.PROGRAMME_MANAGER) && !takesPart(caller, cycle)) {
            throw new Refused(
                    Kind.FORBIDDEN, "wall-of-participants", "Only those who take part in the programme see its wall.");
        }
        UUID programme = place.programme().id();
        List<Idea> shown = ideas.listOfProgramme(tenant, programme, Idea.Audience.PROGRAMME).stream()
                .limit(MOST)
                .toList();
        List<ThankYou> given = thanks.listOnWall(tenant, programme, MOST);
        List<UUID> named = Stream.concat(
                        shown.stream().flatMap(one -> Stream.concat(Stream.of(one.by()), one.answeredBy().stream())),
                        given.stream().flatMap(one -> Stream.of(one.from(), one.to())))
                .distinct()
                .toList();
        return new Wall(place, shown, given, people.listByIds(tenant, named));
    }

    private boolean takesPart(Caller caller, UUID cycle) {
        return enrolments
                .findOf(caller.tenant(), cycle, caller.person().id())
                .map(Enrolment::state)
                .filter(state -> state.takesPart() || state == Enrolment.State.DONE)
                .isPresent();
    }
}
