package org.viceversa.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSObject;
import java.util.function.Consumer;
import org.viceversa.sandbox.CourseRole;
import org.viceversa.sandbox.LaunchToken;
import org.viceversa.testkit.Visitor;

/** Deep-linking requests as the certification sends them, and a look into the responses. */
abstract class DeepLinkingRequests extends OnEachDatabase {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    static final String SETTINGS = DL + "deep_linking_settings";
    static final String ONE = "{\"items\":[{\"kind\":\"home\",\"title\":\"Our mentoring\"}]}";
    static final String TWO = "{\"items\":[{\"kind\":\"home\"},{\"kind\":\"home\"}]}";
    static final String NONE = "{\"items\":[]}";

    /** As the certification sends it. */
    LaunchToken request() {
        return request(settings -> {});
    }

    LaunchToken request(Consumer<ObjectNode> change) {
        LaunchToken launch = launchAs(CourseRole.INSTRUCTOR).asDeepLinking();
        ObjectNode settings = (ObjectNode) launch.claims().get(SETTINGS);
        settings.put("accept_media_types", "image/*,text/html")
                .put("auto_create", true)
                .put("data", "909708");
        settings.putArray("accept_types").add("link").add("file").add("html").add("ltiResourceLink");
        change.accept(settings);
        return launch.with(SETTINGS, settings);
    }

    JsonNode answer(LaunchToken request, String choice) {
        return Visitor.json(enter(request).call("POST", "/deep-linking", choice));
    }

    static JsonNode claims(JsonNode answer) {
        try {
            return JSON.readTree(
                    JWSObject.parse(answer.get("jwt").asText()).getPayload().toString());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
