package org.viceversa.lti;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The roles of the LIS vocabulary that make a difference to a tool, read from full URIs, sub-roles and bare words
 * (Core §5.3.7, appendix A.2).
 *
 * <p>An unknown role is not an error: Core asks that it be ignored, and so it gives no right.
 */
public enum LtiRole {
    LEARNER,
    INSTRUCTOR,
    TEACHING_ASSISTANT,
    CONTENT_DEVELOPER,
    MENTOR,
    CONTEXT_ADMINISTRATOR,
    SYSTEM_ADMINISTRATOR;

    private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";

    private static final Map<String, LtiRole> CONTEXT_ROLES = Map.of(
            "learner", LEARNER,
            "instructor", INSTRUCTOR,
            "teachingassistant", TEACHING_ASSISTANT,
            "contentdeveloper", CONTENT_DEVELOPER,
            "mentor", MENTOR,
            "administrator", CONTEXT_ADMINISTRATOR);

    /** The known ones among these words; the empty set when none is known. */
    public static Set<LtiRole> of(Collection<String> words) {
        EnumSet<LtiRole> roles = EnumSet.noneOf(LtiRole.class);
        for (String word : words) {
            addRole(word.strip(), roles);
        }
        return Set.copyOf(roles);
    }

    private static void addRole(String word, Set<LtiRole> roles) {
        if (!word.startsWith(VOCABULARY)) {
            addContextRole(word, roles);
            return;
        }
        String rest = word.substring(VOCABULARY.length());
        int hash = rest.indexOf('#');
        if (hash < 0) {
            return;
        }
        String kind = rest.substring(0, hash);
        String name = rest.substring(hash + 1);
        if (kind.equals("membership")) {
            addContextRole(name, roles);
        } else if (kind.startsWith("membership/")) {
            // A sub-role includes its principal role; a teaching assistant is no instructor though.
            addContextRole(name.equals("TeachingAssistant") ? name : kind.substring("membership/".length()), roles);
        } else if (isAdministrator(kind, name)) {
            roles.add(SYSTEM_ADMINISTRATOR);
        }
    }

    private static boolean isAdministrator(String kind, String name) {
        // The form without a segment, lis/v2/person#, is deprecated, and Moodle's roster still sends it.
        boolean aboutThePerson =
                kind.equals("system/person") || kind.equals("institution/person") || kind.equals("person");
        return aboutThePerson && (name.equals("Administrator") || name.equals("SysAdmin"));
    }

    private static void addContextRole(String name, Set<LtiRole> roles) {
        LtiRole role = CONTEXT_ROLES.get(name.toLowerCase(Locale.ROOT));
        if (role != null) {
            roles.add(role);
        }
    }

    /** For storage: names joined by commas, in the order of this list. */
    public static String join(Set<LtiRole> roles) {
        return roles.stream().sorted().map(LtiRole::name).collect(Collectors.joining(","));
    }

    /** The opposite of {@link #join}. */
    public static Set<LtiRole> split(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(LtiRole::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
