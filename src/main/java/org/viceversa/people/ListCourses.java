package org.viceversa.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds courses of the whole tenant, for those whose work is not bound to one. */
public final class ListCourses {

    /** How many are shown at most. */
    public static final int MOST = 50;

    private static final int LONGEST_SEARCH = 100;

    private final Courses courses;

    public ListCourses(Courses courses) {
        this.courses = courses;
    }

    /**
     * @param search as somebody typed it; empty finds the courses that were in use last
     * @throws org.viceversa.refusal.Refused {@code not-allowed}
     */
    public List<Course> run(Caller caller, String search) {
        caller.require(ToolRole.PROGRAMME_MANAGER);
        List<String> words = Arrays.stream(Texts.clean(search, LONGEST_SEARCH)
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return courses.search(caller.tenant(), words, MOST);
    }
}
