package org.viceversa.sandbox;

import java.util.Optional;

/**
 * Somebody with an account on the sandbox; invented.
 *
 * @param familyName empty for people who have one name only
 * @param idNumber the number that the company's records know them by
 * @param timeZone of where they live, as an IANA id
 * @param administrator of the whole site, whether enrolled in a course or not
 */
public record Person(
        String id,
        String username,
        String givenName,
        String familyName,
        Optional<String> email,
        String idNumber,
        String timeZone,
        boolean administrator) {

    public String name() {
        return (givenName + " " + familyName).strip();
    }
}
