package org.viceversa.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.viceversa.catalogue.Offering;
import org.viceversa.catalogue.Offerings;
import org.viceversa.people.TaughtCourses;
import org.viceversa.tuition.StudyCourses;

/** Courses as the catalogue names them, and who teaches them as launches and rosters tell. */
record CoursesOfStudy(Offerings offerings, TaughtCourses taught) implements StudyCourses {

    @Override
    public Optional<UUID> findCourse(UUID tenant, UUID offering) {
        return offerings.find(tenant, offering).flatMap(Offering::course);
    }

    @Override
    public Set<UUID> listTaught(UUID tenant, UUID person) {
        return taught.list(tenant, List.of(person)).stream()
                .filter(one -> one.teaches() && one.person().equals(person))
                .map(TaughtCourses.Place::course)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> listTeachers(UUID tenant, UUID course) {
        return taught.listTeachers(tenant, course);
    }
}
