package org.viceversa.registration.platform;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.viceversa.registration.PlatformRegistrar.Answer;
import org.viceversa.registration.ToolAddress;
import org.viceversa.registration.ToolDescription;
import org.viceversa.registration.ToolDescription.Message;

/** A registration as JSON: what is sent, and what comes back (LTI Dynamic Registration §3.5, §3.6). */
final class RegistrationJson {

    static final String TOOL_CONFIGURATION = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private RegistrationJson() {}

    static ObjectNode of(ToolDescription tool) {
        ToolAddress address = tool.address();
        ObjectNode json = LenientJson.MAPPER.createObjectNode();
        json.put("application_type", "web");
        put(json, "grant_types", List.of("implicit", "client_credentials"));
        put(json, "response_types", List.of("id_token"));
        json.put("initiate_login_uri", address.loginUrl());
        put(json, "redirect_uris", List.of(address.launchUrl()));
        json.put("client_name", ToolDescription.NAME);
        json.put("client_uri", address.base());
        json.put("logo_uri", address.iconUrl());
        json.put("jwks_uri", address.keySetUrl());
        json.put("token_endpoint_auth_method", "private_key_jwt");
        json.put("scope", String.join(" ", ToolDescription.SCOPES));
        json.set(TOOL_CONFIGURATION, configurationOf(tool));
        return json;
    }

    private static ObjectNode configurationOf(ToolDescription tool) {
        ObjectNode json = LenientJson.MAPPER.createObjectNode();
        json.put("domain", tool.address().domain());
        json.put("target_link_uri", tool.address().launchUrl());
        json.put("description", ToolDescription.DESCRIPTION);
        ObjectNode custom = json.putObject("custom_parameters");
        tool.customParameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(parameter -> custom.put(parameter.getKey(), parameter.getValue()));
        put(json, "claims", ToolDescription.CLAIMS);
        ArrayNode messages = json.putArray("messages");
        tool.messages().forEach(message -> messages.add(messageOf(message, tool.address())));
        return json;
    }

    private static ObjectNode messageOf(Message message, ToolAddress address) {
        ObjectNode json = LenientJson.MAPPER.createObjectNode();
        json.put("type", message.type());
        json.put("target_link_uri", address.launchUrl());
        json.put("label", ToolDescription.NAME);
        if (!message.placements().isEmpty()) {
            put(json, "placements", message.placements());
        }
        return json;
    }

    private static void put(ObjectNode json, String name, Collection<String> texts) {
        texts.forEach(json.putArray(name)::add);
    }

    /** The specification's own example misspells the deployment's name, and some put it beside the client id. */
    static Answer answerOf(LenientJson json) {
        LenientJson configuration = json.object(TOOL_CONFIGURATION);
        Optional<String> deployment = Stream.of(configuration, json)
                .flatMap(part -> Stream.of("deployment_id", "deploymemt_id").flatMap(name -> part.text(name).stream()))
                .filter(id -> id.length() <= 255)
                .findFirst();
        return new Answer(json.text("client_id"), deployment);
    }
}
