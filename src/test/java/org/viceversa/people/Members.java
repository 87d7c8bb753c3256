package org.viceversa.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.RosterMember;
import org.viceversa.lti.RosterMember.Status;

/** Members as rosters list them. */
public final class Members {

    private Members() {}

    public static RosterMember learner(String userId, String given, String family) {
        return member(userId, given, family, Status.ACTIVE, LtiRole.LEARNER);
    }

    public static RosterMember instructor(String userId, String given, String family) {
        return member(userId, given, family, Status.ACTIVE, LtiRole.INSTRUCTOR);
    }

    public static RosterMember nameless(String userId) {
        return member(userId, "", "", Status.ACTIVE, LtiRole.LEARNER);
    }

    public static RosterMember deleted(String userId) {
        return member(userId, "", "", Status.DELETED, LtiRole.LEARNER);
    }

    public static RosterMember inactive(String userId) {
        return member(userId, "", "", Status.INACTIVE, LtiRole.LEARNER);
    }

    private static RosterMember member(String userId, String given, String family, Status status, LtiRole role) {
        String name = (given + " " + family).strip();
        String email = name.isEmpty() ? "" : "person" + userId + "@example.org";
        return new RosterMember(userId, status, Set.of(role), name, given, family, email, "");
    }

    /** A roster that a real Moodle answered. */
    public static List<RosterMember> golden(String file) {
        try (InputStream stream = Members.class.getResourceAsStream("/golden/people/" + file)) {
            List<RosterMember> members = new ArrayList<>();
            for (JsonNode member : new ObjectMapper().readTree(stream).get("members")) {
                List<String> roles = new ArrayList<>();
                member.get("roles").forEach(role -> roles.add(role.asText()));
                members.add(new RosterMember(
                        member.get("user_id").asText(),
                        Status.ACTIVE,
                        LtiRole.of(roles),
                        member.path("name").asText(""),
                        member.path("given_name").asText(""),
                        member.path("family_name").asText(""),
                        member.path("email").asText(""),
                        member.path("lis_person_sourcedid").asText("")));
            }
            return members;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
