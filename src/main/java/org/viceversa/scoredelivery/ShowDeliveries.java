package org.viceversa.scoredelivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activity;
import org.viceversa.activity.OpenActivity;
import org.viceversa.activity.Placements;
import org.viceversa.people.Caller;
import org.viceversa.people.People;
import org.viceversa.people.Person;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.scoredelivery.Deliveries.Group;

/** How the grades of an activity get on, for those who grade it. */
public final class ShowDeliveries {

    public static final int PAGE = 50;
    private static final int MOST_LINES = 100;
    private static final int LAST_PAGE = 10_000;

    private final OpenActivity openActivity;
    private final Deliveries deliveries;
    private final Placements placements;
    private final People people;

    public ShowDeliveries(OpenActivity openActivity, Deliveries deliveries, Placements placements, People people) {
        this.openActivity = openActivity;
        this.deliveries = deliveries;
        this.placements = placements;
        this.people = people;
    }

    /** @param mayMakeColumn whether the platform lets the tool make a column for it */
    public record Overview(Activity activity, List<Group> groups, boolean mayMakeColumn) {}

    /** A delivery with whose it is. */
    public record OfPerson(Delivery delivery, String name) {}

    /** What came of each attempt, the latest first. */
    public record Log(OfPerson whose, List<Attempt> attempts) {}

    public Overview run(Caller caller, UUID activity) {
        Activity opened = openActivity.forGrader(caller, activity);
        boolean mayMake = placements
                .findByActivity(caller.tenant(), activity)
                .filter(placement ->
                        placement.maySendScores() && placement.lineItems().isPresent())
                .isPresent();
        return new Overview(opened, deliveries.listGroups(caller.tenant(), activity), mayMake);
    }

    /** @param page from 1 */
    public List<OfPerson> list(Caller caller, UUID activity, DeliveryState state, DeliveryReason reason, int page) {
        openActivity.forGrader(caller, activity);
        if (page < 1 || page > LAST_PAGE) {
            throw new Refused(Kind.INVALID, "answers-invalid", "There is no such page. Begin with page 1.");
        }
        List<Delivery> found = deliveries.list(caller.tenant(), activity, state, reason, (page - 1) * PAGE, PAGE);
        Map<UUID, Person> known = people.listByIds(
                caller.tenant(), found.stream().map(Delivery::person).toList());
        return found.stream()
                .map(one -> new OfPerson(one, name(Optional.ofNullable(known.get(one.person())))))
                .toList();
    }

    public Log log(Caller caller, UUID activity, UUID person) {
        openActivity.forGrader(caller, activity);
        Delivery delivery = deliveries
                .find(caller.tenant(), activity, person)
                .orElseThrow(() -> new Refused(
                        Kind.NOT_FOUND, "delivery-unknown", "No grade of this person was ever to be sent."));
        return new Log(
                new OfPerson(delivery, name(people.find(caller.tenant(), person))),
                deliveries.listAttempts(caller.tenant(), activity, person, MOST_LINES));
    }

    private static String name(Optional<Person> person) {
        return person.map(Person::name).orElse("");
    }
}
