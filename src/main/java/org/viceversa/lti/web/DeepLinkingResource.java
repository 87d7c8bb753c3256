package org.viceversa.lti.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.viceversa.lti.ActivityKind;
import org.viceversa.lti.AnswerDeepLinking;
import org.viceversa.lti.AnswerDeepLinking.Answer;
import org.viceversa.lti.ContentItem;
import org.viceversa.lti.Launch.DeepLinkingSettings;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Deployment;
import org.viceversa.registration.Registration;
import org.viceversa.registration.Registrations;
import org.viceversa.registration.ToolAddress;
import org.viceversa.web.SessionFilter;
import org.viceversa.web.ToolSession;
import org.viceversa.web.ToolSession.Note;

/** What a teacher may place into the course, and the signed answer that places it. */
@Path("/deep-linking")
public final class DeepLinkingResource {

    private static final int LONGEST_TITLE = 255;

    private final List<ActivityKind> kinds;
    private final AnswerDeepLinking answerDeepLinking;
    private final Registrations registrations;
    private final ToolAddress tool;

    public DeepLinkingResource(
            List<ActivityKind> kinds,
            AnswerDeepLinking answerDeepLinking,
            Registrations registrations,
            ToolAddress tool) {
        this.kinds = List.copyOf(kinds);
        this.answerDeepLinking = answerDeepLinking;
        this.registrations = registrations;
        this.tool = tool;
    }

    /** The picker's content. */
    public record PickerView(boolean acceptMultiple, boolean acceptsLinks, List<KindView> kinds) {}

    /** @param needsSettings whether more must be said than its title */
    public record KindView(String id, String title, String description, boolean graded, boolean needsSettings) {}

    /** What was chosen; no item is an answer too. */
    public record AnswerRequest(@Nullable List<ItemRequest> items) {}

    public record ItemRequest(
            @Nullable String kind, @Nullable String title) {}

    /** What the teacher of this visit may choose from; empty unless it was opened to add an activity. */
    public Optional<PickerView> pickerOf(ToolSession session) {
        return session.note(Note.DEEP_LINKING)
                .map(LaunchSessions::deepLinkingSettings)
                .map(this::picker);
    }

    private PickerView picker(DeepLinkingSettings settings) {
        return new PickerView(
                settings.acceptMultiple(),
                acceptsLinks(settings),
                kinds.stream()
                        .map(kind -> new KindView(
                                kind.id(),
                                kind.title(),
                                kind.description(),
                                kind.column().isPresent(),
                                kind.needsSettings()))
                        .toList());
    }

    @POST
    public Answer answer(@Context HttpServletRequest request, @Nullable AnswerRequest answer) {
        List<ItemRequest> chosen = answer == null || answer.items() == null ? List.of() : answer.items();
        return answer(SessionFilter.sessionOf(request), chosen, List.of());
    }

    /**
     * The answer with what was chosen by its kind, and with what another feature made.
     *
     * @throws Refused {@code no-deep-linking}; {@code one-item-only}; {@code links-not-accepted}; {@code
     *     activity-kind-unknown}; {@code title-too-long}
     */
    public Answer answer(ToolSession session, List<ItemRequest> chosen, List<ContentItem> made) {
        DeepLinkingSettings settings = settings(session);
        int count = chosen.size() + made.size();
        if (count > 1 && !settings.acceptMultiple()) {
            throw new Refused(
                    Kind.INVALID, "one-item-only", "Your learning platform takes one activity at a time here.");
        }
        if (count > 0 && !acceptsLinks(settings)) {
            throw new Refused(
                    Kind.INVALID,
                    "links-not-accepted",
                    "Your learning platform takes no activities of Viceversa here. Go back without adding one.");
        }
        Deployment deployment = registrations.findDeployment(session.tenant()).orElseThrow();
        Registration registration =
                registrations.find(deployment.registrationId()).orElseThrow();
        return answerDeepLinking.answer(
                registration,
                deployment.deploymentId(),
                settings,
                Stream.concat(chosen.stream().map(this::toContentItem), made.stream())
                        .toList(),
                Optional.empty());
    }

    private static boolean acceptsLinks(DeepLinkingSettings settings) {
        return settings.acceptTypes().contains("ltiResourceLink");
    }

    private static DeepLinkingSettings settings(ToolSession session) {
        return session.note(Note.DEEP_LINKING)
                .map(LaunchSessions::deepLinkingSettings)
                .orElseThrow(() -> new Refused(
                        Kind.CONFLICT,
                        "no-deep-linking",
                        "This visit was not opened to add an activity. Use your course's \"add activity\" instead."));
    }

    private ContentItem toContentItem(ItemRequest item) {
        ActivityKind kind = kinds.stream()
                .filter(known -> known.id().equals(item.kind()) && !known.needsSettings())
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Kind.INVALID, "activity-kind-unknown", "There is no such kind of activity to add."));
        String title = item.title() == null || item.title().isBlank()
                ? kind.title()
                : item.title().strip();
        if (title.length() > LONGEST_TITLE) {
            throw new Refused(
                    Kind.INVALID, "title-too-long", "The title may have at most " + LONGEST_TITLE + " characters.");
        }
        // The key is ours: copies of a course change every id of the platform's, and keep this one.
        String key = UUID.randomUUID().toString();
        Map<String, String> custom = new LinkedHashMap<>();
        custom.put("activity_kind", kind.id());
        custom.put("activity_key", key);
        Optional<ContentItem.Column> column = kind.column()
                .map(pattern -> new ContentItem.Column(
                        pattern.scoreMaximum(), title, key, pattern.tag(), Optional.of(tool.launchUrl())));
        return new ContentItem(tool.launchUrl(), title, kind.description(), custom, column);
    }
}
