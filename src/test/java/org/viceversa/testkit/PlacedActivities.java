package org.viceversa.testkit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.activity.Activities;
import org.viceversa.activity.Activity;
import org.viceversa.activity.Placement;
import org.viceversa.activity.Placements;
import org.viceversa.enrolment.Side;

/** Activities that stand in a course, for whoever needs no more of them than that they do. */
public final class PlacedActivities {

    private final InMemoryActivities kept = new InMemoryActivities();

    public final Activities port = kept.activities;
    public final Placements places = kept.placements;

    /** A reflection of 10 points whose link and key are its title. */
    public Activity add(UUID tenant, UUID course, String title, Optional<String> lineItem, Optional<String> lineItems) {
        Activity made = new Activity(
                UUID.nameUUIDFromBytes((tenant + title).getBytes(StandardCharsets.UTF_8)),
                tenant,
                course,
                title,
                title,
                "",
                Activity.Model.FREE,
                List.of(),
                Activity.Occasion.MONTH,
                EnumSet.allOf(Side.class),
                Activity.WordLimits.NONE,
                Activity.Dates.NONE,
                Activity.LateRule.NONE,
                1,
                Activity.Keep.LAST,
                Activity.Grading.POINTS,
                Optional.empty(),
                BigDecimal.TEN,
                false,
                Activity.Release.MANUALLY,
                Activity.AiStatement.OFF,
                1,
                UUID.randomUUID(),
                Instant.EPOCH);
        port.add(made);
        places.put(new Placement(tenant, title, course, made.id(), lineItem, lineItems, true, Instant.EPOCH));
        return made;
    }
}
