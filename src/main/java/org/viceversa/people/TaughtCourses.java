package org.viceversa.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells who teaches or grades whom, out of all courses of a tenant. */
public interface TaughtCourses {

    /** @param teaches whether the person is an instructor there, by launch or roster; an assistant is one too */
    record Place(UUID course, UUID person, boolean teaches) {}

    /** Where these people are now, in courses in which one of them teaches. */
    List<Place> list(UUID tenant, Collection<UUID> people);

    /** Who teaches a course now. */
    Set<UUID> listTeachers(UUID tenant, UUID course);
}
