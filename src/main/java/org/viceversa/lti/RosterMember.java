package org.viceversa.lti;

import java.util.Set;

/**
 * One person in a course, as Names and Role Provisioning Services tell (NRPS §2.2); every name may be empty.
 *
 * @param userId the {@code sub} of the person's launches
 * @param roles the known ones, from full URIs or bare words
 */
public record RosterMember(
        String userId,
        Status status,
        Set<LtiRole> roles,
        String name,
        String givenName,
        String familyName,
        String email,
        String sourcedId) {

    /** Absent in the answer means active. */
    public enum Status {
        ACTIVE,
        INACTIVE,
        /** Told only in answers to {@code rel=differences}. */
        DELETED
    }

    public RosterMember {
        roles = Set.copyOf(roles);
    }
}
