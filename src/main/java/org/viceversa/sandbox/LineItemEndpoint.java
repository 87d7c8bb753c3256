package org.viceversa.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns that a tool sees and makes (Assignment and Grade Services 2.0 §3.2). */
final class LineItemEndpoint {

    private static final Set<String> READ = Set.of(Lti.SCOPE_LINE_ITEM, Lti.SCOPE_LINE_ITEM_READONLY);
    private static final Set<String> WRITE = Set.of(Lti.SCOPE_LINE_ITEM);

    private final Platform platform;
    private final ServiceGate gate;
    private final LineItemJson json;

    LineItemEndpoint(Platform platform, ServiceGate gate) {
        this.platform = platform;
        this.gate = gate;
        this.json = new LineItemJson(platform);
    }

    Response list(Request request) {
        return gate.reading(request, Lti.LINE_ITEMS, READ, tool -> {
            // Moodle's container is the one resource that a wild card does not open.
            if (platform.mode().isMoodle()
                    && request.header("Accept").orElse("").equals("*/*")) {
                throw HttpProblem.badRequest("No context or unsupported content type");
            }
            List<LineItem> items = matching(request, tool);
            GradePages<LineItem> pages = new GradePages<>(platform.mode(), request, items);
            ArrayNode list = Json.array();
            pages.items().forEach(item -> list.add(json.of(item, tool)));
            String here = platform.endpoints().lineItemsUrl(request.at("course"), tool.deploymentId());
            return pages.linked(gate.answer(200, Lti.LINE_ITEMS, list), here);
        });
    }

    private List<LineItem> matching(Request request, Tool tool) {
        requireUse(request, tool);
        Optional<String> tag = request.query("tag");
        Optional<String> resource = request.query("resource_id");
        Optional<String> link = request.query("resource_link_id");
        return platform.gradebook().itemsIn(request.at("course")).stream()
                .filter(item -> item.clientId().equals(tool.clientId()))
                .filter(item -> tag.isEmpty() || tag.get().equals(item.tag()))
                .filter(item -> resource.isEmpty() || resource.get().equals(item.resourceId()))
                .filter(item -> link.isEmpty() || link.equals(item.resourceLinkId()))
                .toList();
    }

    Response create(Request request) {
        return gate.writing(request, Lti.LINE_ITEM, WRITE, tool -> {
            requireUse(request, tool);
            JsonNode body = ServiceGate.json(request);
            LineItem item = json.read(body, platform.gradebook().newId(), request.at("course"), tool, false);
            platform.gradebook().put(item);
            ObjectNode answer = platform.mode().isMoodle() ? body.deepCopy() : json.of(item, tool);
            answer.put("id", platform.endpoints().lineItemUrl(item, tool.deploymentId()));
            return created(201, answer);
        });
    }

    Response show(Request request) {
        return gate.reading(
                request,
                Lti.LINE_ITEM,
                READ,
                tool -> gate.answer(200, Lti.LINE_ITEM, json.of(item(request, tool), tool)));
    }

    /** What is left out is erased; changing the maximum rescales what was given. */
    Response replace(Request request) {
        return gate.writing(request, Lti.LINE_ITEM, WRITE, tool -> {
            LineItem old = item(request, tool);
            JsonNode body = ServiceGate.json(request);
            LineItem item = json.read(body, old.id(), old.courseId(), tool, true);
            platform.gradebook().put(item);
            platform.gradebook().rescale(item, item.scoreMaximum() / old.scoreMaximum());
            ObjectNode answer = platform.mode().isMoodle() ? body.deepCopy() : json.of(item, tool);
            answer.put("id", platform.endpoints().lineItemUrl(item, tool.deploymentId()));
            return created(200, answer);
        });
    }

    Response delete(Request request) {
        return gate.bare(request, WRITE, tool -> {
            platform.gradebook().remove(item(request, tool));
            return Response.empty(204);
        });
    }

    /** Moodle does not escape slashes in what it echoes. */
    private Response created(int status, ObjectNode answer) {
        return platform.mode().isMoodle()
                ? Response.text(
                        status,
                        Lti.LINE_ITEM + "; charset=utf-8",
                        Json.writeAsPhp(answer).replace("\\/", "/"))
                : gate.answer(status, Lti.LINE_ITEM, answer);
    }

    private LineItem item(Request request, Tool tool) {
        return find(platform, request, tool);
    }

    static LineItem find(Platform platform, Request request, Tool tool) {
        String id = request.at("item");
        return platform.gradebook()
                .find(id)
                .filter(item -> item.clientId().equals(tool.clientId())
                        && item.courseId().equals(request.at("course")))
                .orElseThrow(() -> HttpProblem.notFound("Not Found: Grade item " + id + " doesn't exist"));
    }

    private void requireUse(Request request, Tool tool) {
        Course course = platform.campus().course(request.at("course"));
        if (!platform.mode().isMoodle() && !platform.campus().usesTool(course.id(), tool.clientId())) {
            throw new HttpProblem(403, "The tool has no activity in this course.");
        }
    }
}
