package org.viceversa.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.viceversa.diagnosis.CourseServices.Offer;
import org.viceversa.lti.Launch.RosterService;
import org.viceversa.people.Course;
import org.viceversa.people.Courses;
import org.viceversa.people.Courses.Service;
import org.viceversa.registration.Deployment;

/** Finds what can be tried for an operator, who is in no course: the services of the courses that were launched last. */
public final class FindServices {

    private final Courses courses;

    public FindServices(Courses courses) {
        this.courses = courses;
    }

    /** @param deployments of one registration; those that are not accepted have nothing to try */
    public CourseServices of(List<Deployment> deployments) {
        return new CourseServices(
                false,
                latest(deployments, Service.ROSTER, course -> course.rosterUrl().map(RosterService::new)),
                latest(deployments, Service.GRADES, Course::grades));
    }

    private <S> Optional<Offer<S>> latest(
            List<Deployment> deployments, Service service, Function<Course, Optional<S>> serviceOf) {
        return deployments.stream()
                .filter(deployment -> deployment.state() == Deployment.State.ACCEPTED)
                .flatMap(deployment -> courses.findLatest(deployment.id(), service).stream())
                .max(Comparator.comparing(Course::lastLaunchAt))
                .flatMap(course -> serviceOf.apply(course).map(found -> new Offer<>(found, titleOf(course))));
    }

    private static String titleOf(Course course) {
        return course.title().isEmpty() ? course.contextId() : course.title();
    }
}
