package org.viceversa.sandbox;

import java.util.List;

/** What somebody is in a course, and how each kind of platform says it. */
public enum CourseRole {
    LEARNER("Learner", List.of("Learner")),
    INSTRUCTOR("Instructor", List.of("Instructor")),
    /** Moodle's non-editing teacher: an instructor who may not change the course. */
    TUTOR("Tutor", List.of("Instructor", "Instructor#TeachingAssistant")),
    MANAGER("Manager", List.of("Manager"));

    private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";

    private final String title;
    private final List<String> words;

    CourseRole(String title, List<String> words) {
        this.title = title;
        this.words = words;
    }

    public String title() {
        return title;
    }

    boolean teaches() {
        return this != LEARNER;
    }

    boolean editsTheCourse() {
        return this == INSTRUCTOR || this == MANAGER;
    }

    /** The role as full URIs of the vocabulary, principal role first. */
    List<String> uris() {
        return words.stream()
                .map(word -> VOCABULARY + (word.contains("#") ? "membership/" + word : "membership#" + word))
                .toList();
    }

    static String systemAdministrator() {
        return VOCABULARY + "system/person#Administrator";
    }

    static String institutionAdministrator() {
        return VOCABULARY + "institution/person#Administrator";
    }

    static String institution(String word) {
        return VOCABULARY + "institution/person#" + word;
    }

    static String systemUser() {
        return VOCABULARY + "system/person#User";
    }
}
