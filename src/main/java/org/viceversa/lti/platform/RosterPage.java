package org.viceversa.lti.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import org.viceversa.lti.LtiRole;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.RosterMember;
import org.viceversa.lti.RosterMember.Status;

/**
 * Reads one page of a roster member by member while it comes in, so that memory does not grow with the page: Moodle's
 * one page is the whole course.
 */
final class RosterPage {

    private static final int LONGEST_ID = 255;

    private final Predicate<RosterMember> taker;
    private int skipped;

    /** @param taker takes each member and says whether it wants more */
    RosterPage(Predicate<RosterMember> taker) {
        this.taker = taker;
    }

    /** How many members had no usable {@code user_id}. */
    int skipped() {
        return skipped;
    }

    /**
     * A container with {@code members}, or a bare array.
     *
     * @throws IOException of the stream alone
     * @throws PlatformCallFailed {@code UNREADABLE} when it is neither
     */
    void read(InputStream body) throws IOException {
        try (JsonParser parser = LenientJson.MAPPER.getFactory().createParser(body)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                findMembers(parser);
            }
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new PlatformCallFailed(Cause.UNREADABLE, "the roster has no members");
            }
            readMembers(parser);
        } catch (JsonProcessingException notJson) {
            throw new PlatformCallFailed(Cause.UNREADABLE, "the roster is no JSON");
        }
    }

    /** Leaves the parser at the beginning of {@code members}, or at the end of the container. */
    private static void findMembers(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean members = parser.currentName().equals("members");
            if (parser.nextToken() == JsonToken.START_ARRAY && members) {
                return;
            }
            parser.skipChildren();
        }
    }

    private void readMembers(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode member = LenientJson.MAPPER.readTree(parser);
            Optional<RosterMember> readable = toMember(member);
            if (readable.isEmpty()) {
                skipped++;
            } else if (!taker.test(readable.get())) {
                return;
            }
        }
        // To the very end, so that the connection can be used again.
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
    }

    private static Optional<RosterMember> toMember(JsonNode member) {
        String userId = LenientJson.text(member, "user_id");
        if (userId.isBlank() || userId.length() > LONGEST_ID) {
            return Optional.empty();
        }
        return Optional.of(new RosterMember(
                userId,
                status(LenientJson.text(member, "status")),
                LtiRole.of(LenientJson.texts(member, "roles")),
                LenientJson.text(member, "name"),
                LenientJson.text(member, "given_name"),
                LenientJson.text(member, "family_name"),
                LenientJson.text(member, "email"),
                LenientJson.text(member, "lis_person_sourcedid")));
    }

    /** Absent means active (NRPS §2.2), and so does a word that the specification does not know. */
    private static Status status(String word) {
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(word.strip())) {
                return status;
            }
        }
        return Status.ACTIVE;
    }
}
