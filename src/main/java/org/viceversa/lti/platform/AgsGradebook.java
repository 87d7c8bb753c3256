package org.viceversa.lti.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.viceversa.lti.Gradebook;
import org.viceversa.lti.LineItem;
import org.viceversa.lti.PlatformCallFailed;
import org.viceversa.lti.PlatformCallFailed.Cause;
import org.viceversa.lti.Result;
import org.viceversa.lti.Score;
import org.viceversa.platform.Answer;
import org.viceversa.platform.Headers;
import org.viceversa.platform.OutboundHttp;
import org.viceversa.platform.Outgoing;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.registration.Registration;

/**
 * The gradebook over Assignment and Grade Services 2.0.
 *
 * <p>Filters are put to the platform and applied once more here, since some platforms lose them from page to page. Where
 * telling progress would wipe a score (see {@link PlatformQuirks#sends}), progress is not sent.
 */
public final class AgsGradebook implements Gradebook {

    private static final String LIS = "application/vnd.ims.lis.";
    private static final String COLUMN = LIS + "v2.lineitem+json";
    private static final String COLUMNS = LIS + "v2.lineitemcontainer+json";
    private static final String SCORE = LIS + "v1.score+json";
    private static final String RESULTS = LIS + "v2.resultcontainer+json";

    private final ServiceCalls calls;
    private final ScoreSpacing spacing = new ScoreSpacing();

    public AgsGradebook(OutboundHttp http, ServiceTokens tokens) {
        this.calls = new ServiceCalls(http, tokens);
    }

    @Override
    public List<LineItem> listLineItems(Registration registration, String lineItemsUrl, Filter filter) {
        URI address = ServiceAddress.of(lineItemsUrl);
        address = filtered(address, "resource_link_id", filter.resourceLinkId());
        address = filtered(address, "resource_id", filter.resourceId());
        address = filtered(address, "tag", filter.tag());
        return list(registration, ServiceScope.READ_COLUMNS, address, COLUMNS, "lineItems").stream()
                .flatMap(json -> GradeJson.toLineItem(json).stream())
                .filter(item -> item.id().isPresent() && fits(filter, item))
                .toList();
    }

    private static boolean fits(Filter filter, LineItem item) {
        return (filter.resourceLinkId().isEmpty() || filter.resourceLinkId().equals(item.resourceLinkId()))
                && filter.resourceId().map(item.resourceId()::equals).orElse(true)
                && filter.tag().map(item.tag()::equals).orElse(true);
    }

    @Override
    public LineItem getLineItem(Registration registration, String lineItemUrl) {
        return readable(fetch(registration, lineItemUrl), lineItemUrl);
    }

    @Override
    public LineItem createLineItem(Registration registration, String lineItemsUrl, LineItem lineItem) {
        ObjectNode json = LenientJson.MAPPER.createObjectNode();
        GradeJson.write(lineItem, json);
        if (!PlatformQuirks.of(registration).couplesNewColumns()) {
            json.remove("resourceLinkId");
        }
        Answer answer = write(registration, "POST", ServiceAddress.of(lineItemsUrl), json);
        JsonNode made = LenientJson.read("the new column", answer.body());
        String id = LenientJson.findText(made, "id")
                .orElseThrow(() -> new PlatformCallFailed(Cause.UNREADABLE, "the new column has no id"));
        return readable(made, id);
    }

    @Override
    public LineItem updateLineItem(Registration registration, LineItem lineItem) {
        String id = idOf(lineItem);
        ObjectNode json = fetch(registration, id);
        GradeJson.write(lineItem, json);
        Answer answer = write(registration, "PUT", ServiceAddress.of(id), json);
        return readable(answer.body().isBlank() ? json : LenientJson.read("the column", answer.body()), id);
    }

    @Override
    public void deleteLineItem(Registration registration, LineItem lineItem) {
        String id = idOf(lineItem);
        // Looked at once more, since what the tool remembers may be older than the coupling.
        if (lineItem.resourceLinkId().isPresent()
                || LenientJson.findText(fetch(registration, id), "resourceLinkId")
                        .isPresent()) {
            throw new Refused(
                    Kind.CONFLICT,
                    "line-item-coupled",
                    "This gradebook column belongs to an activity of the course and goes when the activity goes.");
        }
        Outgoing call = new Outgoing("DELETE", ServiceAddress.of(id), Map.of(), Optional.empty(), false);
        calls.send(registration, ServiceScope.CHANGE_COLUMNS, call);
    }

    @Override
    public void postScore(Registration registration, String lineItemUrl, Score score) {
        PlatformQuirks quirks = PlatformQuirks.of(registration);
        if (!quirks.sends(score)) {
            return;
        }
        if (quirks.losesScoresWithinASecond()) {
            spacing.check(lineItemUrl, score);
        }
        ObjectNode json = GradeJson.toJson(score);
        quirks.scoreExtensions(score).forEach(json::putPOJO);
        URI address = ServiceAddress.below(lineItemUrl, "scores");
        Outgoing call = Outgoing.of("POST", address, Map.of("Content-Type", SCORE), LenientJson.write(json));
        Answer answer = calls.send(registration, ServiceScope.POST_SCORES, call);
        if (!quirks.tookScore(answer.body())) {
            throw new PlatformCallFailed(Cause.REFUSED, "the score was answered " + answer.status() + " with a body");
        }
        spacing.sent(lineItemUrl, score);
    }

    @Override
    public List<Result> listResults(Registration registration, String lineItemUrl, Optional<String> userId) {
        URI address = filtered(ServiceAddress.below(lineItemUrl, "results"), "user_id", userId);
        return list(registration, ServiceScope.READ_RESULTS, address, RESULTS, "results").stream()
                .flatMap(json -> GradeJson.toResult(json).stream())
                .filter(result -> userId.map(result.userId()::equals).orElse(true))
                .toList();
    }

    @Override
    public Duration clockAhead(Registration registration) {
        return calls.clocks().ahead(registration);
    }

    /** How many columns the first page shows, for a quick look. */
    int countOnFirstPage(Registration registration, String lineItemsUrl) {
        return page(registration, ServiceScope.READ_COLUMNS, ServiceAddress.of(lineItemsUrl), COLUMNS, "lineItems")
                .entries()
                .size();
    }

    private List<JsonNode> list(
            Registration registration, List<Set<String>> scopes, URI first, String mediaType, String name) {
        List<JsonNode> entries = new ArrayList<>();
        PageTrail trail = new PageTrail(first);
        Page page;
        do {
            page = page(registration, scopes, trail.current(), mediaType, name);
            page.entries().forEach(entries::add);
        } while (trail.advance(page.headers()));
        return entries;
    }

    private record Page(JsonNode entries, Headers headers) {}

    /** A bare array, or a container that names it so. */
    private Page page(Registration registration, List<Set<String>> scopes, URI address, String mediaType, String name) {
        Answer answer = calls.send(registration, scopes, Outgoing.get(address, Map.of("Accept", mediaType)));
        JsonNode body = LenientJson.read(name, answer.body());
        JsonNode entries = body.isArray() ? body : body.path(name);
        if (!entries.isArray()) {
            throw new PlatformCallFailed(Cause.UNREADABLE, "the answer has no " + name);
        }
        return new Page(entries, answer.headers());
    }

    private ObjectNode fetch(Registration registration, String lineItemUrl) {
        Outgoing call = Outgoing.get(ServiceAddress.of(lineItemUrl), Map.of("Accept", COLUMN));
        JsonNode json = LenientJson.read(
                "the column",
                calls.send(registration, ServiceScope.READ_COLUMNS, call).body());
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw new PlatformCallFailed(Cause.UNREADABLE, "the column is no JSON object");
    }

    private Answer write(Registration registration, String method, URI address, ObjectNode json) {
        Map<String, String> headers = Map.of("Content-Type", COLUMN, "Accept", COLUMN);
        Outgoing call = Outgoing.of(method, address, headers, LenientJson.write(json));
        return calls.send(registration, ServiceScope.CHANGE_COLUMNS, call);
    }

    private static LineItem readable(JsonNode json, String id) {
        LineItem item = GradeJson.toLineItem(json)
                .orElseThrow(() -> new PlatformCallFailed(Cause.UNREADABLE, "the column has no name or no maximum"));
        return item.id().isPresent()
                ? item
                : new LineItem(
                        Optional.of(id),
                        item.label(),
                        item.scoreMaximum(),
                        item.resourceLinkId(),
                        item.resourceId(),
                        item.tag());
    }

    private static String idOf(LineItem lineItem) {
        return lineItem.id()
                .orElseThrow(() ->
                        new Refused(Kind.INVALID, "line-item-id-missing", "This gradebook column was never created."));
    }

    private static URI filtered(URI address, String parameter, Optional<String> value) {
        return value.map(text -> ServiceAddress.with(address, parameter, text)).orElse(address);
    }
}
