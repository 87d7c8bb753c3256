package org.viceversa.quickhelp;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.viceversa.enrolment.Answers.Offer;
import org.viceversa.enrolment.Enrolment;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.quickhelp.HelpDesk.Place;
import org.viceversa.skills.Skill;
import org.viceversa.skills.Skills;

/** Shows somebody what they can ask, whom they could help, and what they have asked or taken. */
public final class ShowHelp {

    private static final Duration KEPT = Duration.ofDays(60);

    private final HelpDesk desk;
    private final HelpRequests requests;
    private final Skills skills;
    private final People people;

    ShowHelp(HelpDesk desk, HelpRequests requests, Skills skills, People people) {
        this.desk = desk;
        this.requests = requests;
        this.skills = skills;
        this.people = people;
    }

    /** A skill that somebody in this cycle could help with; not who, and not how many. */
    public record Askable(UUID cycle, String programmeName, UUID skill, String skillName, ZoneId zone) {}

    /** @param times at which the caller could */
    public record Takeable(Line line, List<Instant> times, ZoneId zone) {}

    /**
     * @param asked whether the caller asked for it; else they took it
     * @param other the other one of the two, as far as there is one
     */
    public record Line(
            HelpRequest request,
            HelpRequest.State state,
            boolean asked,
            String skillName,
            Optional<Person> other,
            boolean begun) {}

    /** @param enrolled whether the caller takes part in anything that is under way */
    public record Board(boolean enrolled, List<Askable> askable, List<Takeable> takeable, List<Line> own, Instant at) {}

    /** Everything that the page shows. */
    public Board board(Caller caller) {
        List<Place> places = desk.placesOf(caller.tenant(), caller.person().id());
        return new Board(
                !places.isEmpty(), askable(caller, places), takeable(caller, places), own(caller), desk.time());
    }

    /** What a home shows: the same without what can be asked. */
    public Board brief(Caller caller) {
        List<Place> places = desk.placesOf(caller.tenant(), caller.person().id());
        return new Board(!places.isEmpty(), List.of(), takeable(caller, places), own(caller), desk.time());
    }

    private List<Askable> askable(Caller caller, List<Place> places) {
        List<Askable> found = new ArrayList<>();
        for (Place own : places) {
            Set<UUID> offered = new HashSet<>();
            for (Enrolment one : desk.othersIn(own)) {
                for (Offer offer : one.answers().offers()) {
                    if (offer.level() >= HelpDesk.levelFor(own.enrolment().answers(), offer.skill())) {
                        offered.add(offer.skill());
                    }
                }
            }
            skills.listByIds(caller.tenant(), offered).values().stream()
                    .sorted(Comparator.comparing(Skill::name))
                    .map(skill -> new Askable(
                            own.enrolment().cycle(),
                            own.place().programme().name(),
                            skill.id(),
                            skill.name(),
                            own.enrolment().answers().zone()))
                    .forEach(found::add);
        }
        return found;
    }

    private record Chance(HelpRequest request, List<Instant> times, ZoneId zone) {}

    private List<Takeable> takeable(Caller caller, List<Place> places) {
        if (places.stream().allMatch(one -> one.enrolment().answers().offers().isEmpty())) {
            return List.of();
        }
        List<HelpRequest> busy =
                requests.listFor(caller.tenant(), caller.person().id());
        List<Chance> chances = requests
                .listOpen(
                        caller.tenant(),
                        places.stream().map(one -> one.enrolment().cycle()).toList(),
                        desk.time())
                .stream()
                .flatMap(request -> places.stream()
                        .filter(one -> one.enrolment().cycle().equals(request.cycle()))
                        .map(one -> new Chance(
                                request,
                                freeFor(request, one, busy),
                                one.enrolment().answers().zone())))
                .filter(one -> !one.times().isEmpty())
                .toList();
        List<Line> lines = lines(caller, chances.stream().map(Chance::request).toList());
        List<Takeable> found = new ArrayList<>();
        for (int i = 0; i < chances.size(); i++) {
            found.add(new Takeable(
                    lines.get(i), chances.get(i).times(), chances.get(i).zone()));
        }
        return found;
    }

    /** Neither of the two has promised the time to somebody else. */
    private List<Instant> freeFor(HelpRequest request, Place helper, List<HelpRequest> busy) {
        List<Instant> times = desk.timesFor(request, helper, busy);
        if (times.isEmpty()) {
            return times;
        }
        List<HelpRequest> theirs = requests.listFor(request.tenant(), request.asker());
        return times.stream()
                .filter(time -> theirs.stream().noneMatch(one -> one.overlaps(time)))
                .toList();
    }

    private List<Line> own(Caller caller) {
        Instant since = desk.time().minus(KEPT);
        return lines(
                caller,
                requests.listFor(caller.tenant(), caller.person().id()).stream()
                        .filter(one -> one.changedAt().isAfter(since))
                        .toList());
    }

    private List<Line> lines(Caller caller, List<HelpRequest> those) {
        UUID own = caller.person().id();
        Map<UUID, Skill> named = skills.listByIds(
                caller.tenant(),
                those.stream().map(HelpRequest::skill).distinct().toList());
        Map<UUID, Person> known = people.listByIds(
                caller.tenant(),
                those.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.asker()), one.helper().stream()))
                        .distinct()
                        .toList());
        return those.stream().map(one -> line(one, own, named, known)).toList();
    }

    private Line line(HelpRequest one, UUID own, Map<UUID, Skill> named, Map<UUID, Person> known) {
        boolean asked = one.asker().equals(own);
        return new Line(
                one,
                one.stateAt(desk.time()),
                asked,
                Optional.ofNullable(named.get(one.skill())).map(Skill::name).orElse(""),
                (asked ? one.helper() : Optional.of(one.asker())).map(known::get),
                one.startsAt().filter(start -> !start.isAfter(desk.time())).isPresent());
    }
}
