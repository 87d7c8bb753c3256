package org.viceversa.mentoringsession;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.viceversa.people.Texts;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What is said of a meeting besides its time.
 *
 * @param place an address that begins with {@code https://}, a room in words, or empty
 * @param agenda key of an agenda, if one is chosen
 */
public record SessionDetails(int minutes, String place, Optional<String> agenda) {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 180;
    public static final int LONGEST_PLACE = 500;

    /** Anything that a program might take for an address: a scheme and a colon, or two slashes. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)^\\s*(?:[a-z][a-z0-9+.-]*:\\S|//).*");

    public SessionDetails {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Refused(
                    Kind.INVALID,
                    "minutes-invalid",
                    "A meeting lasts from " + SHORTEST + " to " + LONGEST + " minutes.");
        }
        String clean = Texts.clean(place, LONGEST_PLACE + 1);
        if (clean.length() > LONGEST_PLACE) {
            throw new Refused(
                    Kind.INVALID,
                    "text-too-long",
                    "A place may have at most " + LONGEST_PLACE + " characters; please shorten it.");
        }
        if (ADDRESS.matcher(clean).matches() && !isSafe(clean)) {
            throw new Refused(
                    Kind.INVALID,
                    "place-invalid",
                    "A link begins with https:// and names a site. Name a room in words, or paste the whole link.");
        }
        place = clean;
    }

    /** Whether the place is a link and no room. */
    public static boolean isLink(String place) {
        return place.regionMatches(true, 0, "https://", 0, 8);
    }

    private static boolean isSafe(String text) {
        try {
            URI address = URI.create(text);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
