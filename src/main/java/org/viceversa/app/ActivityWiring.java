package org.viceversa.app;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.viceversa.activity.ChangeColumn;
import org.viceversa.activity.CreateActivities;
import org.viceversa.activity.EditActivity;
import org.viceversa.activity.OpenActivity;
import org.viceversa.activity.PlaceActivity;
import org.viceversa.activity.ShowActivities;
import org.viceversa.activity.UngradedWork;
import org.viceversa.activity.persistence.JdbcActivities;
import org.viceversa.activity.persistence.JdbcExtensions;
import org.viceversa.activity.persistence.JdbcPlacements;
import org.viceversa.activity.web.ActivitiesResource;
import org.viceversa.activity.web.ActivityModelsResource;
import org.viceversa.activity.web.PlaceActivitiesResource;
import org.viceversa.lti.ActivityKind;
import org.viceversa.lti.ContentItem;
import org.viceversa.lti.LaunchGuests;
import org.viceversa.lti.web.DeepLinkingResource.ItemRequest;
import org.viceversa.marking.persistence.JdbcUngradedWork;
import org.viceversa.registration.ToolAddress;
import org.viceversa.web.SessionFilter;

/** What courses ask people to write, and the way from a launch to it. */
final class ActivityWiring {

    /** What a teacher can place; how much it counts is said with its settings. */
    static final ActivityKind KIND = new ActivityKind(
            PlaceActivity.REFLECTION,
            "Reflection",
            "People look back on what they taught and learned, in writing; you grade it here, and the grade goes to your"
                    + " gradebook.",
            true,
            Optional.of(new ContentItem.Column(BigDecimal.TEN, "", "", PlaceActivity.REFLECTION, Optional.empty())));

    final JdbcActivities activities;
    final JdbcPlacements placements;
    final JdbcExtensions extensions;
    final OpenActivity openActivity;

    /** Who takes in those who come, and finds what they opened. */
    final LaunchGuests guests;

    private final List<Object> resources;

    ActivityWiring(
            Plumbing plumbing,
            ToolAddress tool,
            RegistrationWiring registration,
            LtiWiring lti,
            PeopleWiring people,
            SkillsWiring skills) {
        activities = new JdbcActivities(plumbing.transactions);
        placements = new JdbcPlacements(plumbing.transactions);
        extensions = new JdbcExtensions(plumbing.transactions);
        openActivity = new OpenActivity(activities);
        UngradedWork ungraded = new JdbcUngradedWork(plumbing.transactions);
        guests = new PlaceActivity(
                people.welcomeLaunch, activities, placements, people.courses, ungraded, plumbing.clock);
        resources = List.of(
                new ActivitiesResource(
                        people.callers,
                        new ShowActivities(openActivity, activities, placements, people.people, skills.skills),
                        new EditActivity(openActivity, activities, skills.skills, ungraded, plumbing.clock),
                        new ChangeColumn(registration.registrations, lti.gradebook),
                        plumbing.transactions),
                new ActivityModelsResource(),
                new PlaceActivitiesResource(
                        people.callers,
                        new CreateActivities(activities, skills.skills, plumbing.clock),
                        (request, plain, made) -> lti.deepLinkingResource.answer(
                                SessionFilter.sessionOf(request),
                                plain.stream()
                                        .map(one -> new ItemRequest(one.kind(), one.title()))
                                        .toList(),
                                made),
                        tool,
                        plumbing.transactions));
    }

    List<Object> resources() {
        return resources;
    }
}
