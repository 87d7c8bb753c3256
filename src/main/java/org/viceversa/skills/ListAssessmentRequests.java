package org.viceversa.skills;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;

/** Shows whom somebody asked to assess them, and who asked them. */
public final class ListAssessmentRequests {

    private static final int MOST = 100;

    private final AssessmentRequests requests;
    private final Skills skills;
    private final People people;
    private final EvidenceShelf shelf;
    private final Clock clock;

    public ListAssessmentRequests(
            AssessmentRequests requests, Skills skills, People people, EvidenceShelf shelf, Clock clock) {
        this.requests = requests;
        this.skills = skills;
        this.people = people;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param evidence of the asker's for this skill that the caller may see, while the request is open */
    public record Asked(AssessmentRequest request, List<Evidence> evidence) {}

    /** @param names of everybody who occurs, as far as known */
    public record Overview(
            List<Asked> toMe, List<AssessmentRequest> fromMe, Map<UUID, Skill> skills, Map<UUID, String> names) {
        /** Empty when the platform does not share it. */
        public String nameOf(UUID person) {
            return names.getOrDefault(person, "");
        }
    }

    public Overview run(Caller caller) {
        UUID me = caller.person().id();
        List<AssessmentRequest> toMe = requests.listTo(caller.tenant(), me, MOST);
        List<AssessmentRequest> fromMe = requests.listFrom(caller.tenant(), me, MOST);
        List<AssessmentRequest> all =
                Stream.concat(toMe.stream(), fromMe.stream()).toList();
        return new Overview(
                toMe.stream().map(this::asked).toList(),
                fromMe,
                skills.listByIds(caller.tenant(), ids(all.stream().map(AssessmentRequest::skill))),
                names(caller, all));
    }

    private Asked asked(AssessmentRequest request) {
        if (!request.isOpen()) {
            return new Asked(request, List.of());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Asked(
                request,
                shelf.list(request.tenant(), request.asker()).stream()
                        .filter(one -> one.skill().equals(request.skill()))
                        .filter(one -> one.isVisibleTo(request.source(), today))
                        .toList());
    }

    private Map<UUID, String> names(Caller caller, List<AssessmentRequest> all) {
        Stream<UUID> those = all.stream().flatMap(one -> Stream.of(one.asker(), one.asked()));
        return people.listByIds(caller.tenant(), ids(those)).values().stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private static Collection<UUID> ids(Stream<UUID> ids) {
        return ids.distinct().toList();
    }
}
