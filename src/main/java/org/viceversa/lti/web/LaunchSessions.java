package org.viceversa.lti.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.viceversa.lti.Launch;
import org.viceversa.lti.Launch.DeepLinkingSettings;
import org.viceversa.lti.Launch.GradeService;
import org.viceversa.lti.LaunchGuests;
import org.viceversa.lti.LaunchGuests.Guest;
import org.viceversa.registration.Registration;
import org.viceversa.registration.ToolDescription;
import org.viceversa.web.ToolSession.Note;
import org.viceversa.web.ToolSessions;
import org.viceversa.web.ToolSessions.Opened;

/** Turns an admitted launch into a visit: who came is noted, and what later requests need of the launch is kept. */
public final class LaunchSessions {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    private final LaunchGuests guests;
    private final ToolSessions sessions;
    private final FrameOrigins frameOrigins;

    public LaunchSessions(LaunchGuests guests, ToolSessions sessions, FrameOrigins frameOrigins) {
        this.guests = guests;
        this.sessions = sessions;
        this.frameOrigins = frameOrigins;
    }

    Opened open(Launch launch, Registration registration) {
        Guest guest = guests.welcome(launch);
        return sessions.open(
                launch.deployment(),
                guest.person(),
                guest.course(),
                String.join(" ", frameOrigins.of(registration, launch)),
                notes(launch, guest));
    }

    private static Map<Note, String> notes(Launch launch, Guest guest) {
        Map<Note, String> notes = new EnumMap<>(Note.class);
        notes.put(Note.MESSAGE_TYPE, launch.messageType().name());
        notes.put(Note.LOCALE, launch.presentation().locale());
        timeZone(launch).ifPresent(zone -> notes.put(Note.TIME_ZONE, zone));
        notes.put(Note.PLATFORM_NAME, launch.platform().name());
        notes.put(Note.PRODUCT_FAMILY, launch.platform().productFamily());
        launch.resourceLink().ifPresent(link -> notes.put(Note.ACTIVITY_TITLE, link.title()));
        guest.activity().ifPresent(activity -> notes.put(Note.ACTIVITY, activity.toString()));
        launch.presentation().returnUrl().ifPresent(url -> notes.put(Note.RETURN_URL, url));
        launch.forUser().ifPresent(user -> notes.put(Note.FOR_USER, user));
        launch.deepLinking().ifPresent(settings -> notes.put(Note.DEEP_LINKING, toJson(settings)));
        launch.gradeService().ifPresent(service -> notes.put(Note.GRADE_SERVICE, toJson(service)));
        return notes;
    }

    /** Platforms that do not know the variable send its name back, and Moodle says 99 for "as the server". */
    private static Optional<String> timeZone(Launch launch) {
        return Optional.ofNullable(launch.custom().get(ToolDescription.TIME_ZONE))
                .filter(ZoneId.getAvailableZoneIds()::contains);
    }

    /** The opposite of what is noted under {@link Note#DEEP_LINKING}. */
    static DeepLinkingSettings deepLinkingSettings(String json) {
        return fromJson(json, DeepLinkingSettings.class);
    }

    /** The opposite of what is noted under {@link Note#GRADE_SERVICE}. */
    public static GradeService gradeService(String json) {
        return fromJson(json, GradeService.class);
    }

    private static String toJson(Object note) {
        try {
            return JSON.writeValueAsString(note);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A note of a launch cannot be written as JSON", e);
        }
    }

    private static <T> T fromJson(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A note of a launch cannot be read from JSON", e);
        }
    }
}
