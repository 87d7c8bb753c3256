package org.viceversa.sandbox;

import java.util.stream.Collectors;

/**
 * Platform storage (LTI client-side postMessages): the script with which a page of the sandbox keeps small values for a
 * tool whose cookies the browser drops.
 *
 * <p>In Canvas mode a hidden frame answers, in the standard mode the page itself, in Moodle nobody.
 */
final class StoragePages {

    /** Storage target: the page that holds the tool's frame. */
    static final String PARENT = "_parent";
    /** Storage target: Canvas's frame beside the tool's. */
    static final String FRAME = "post_message_forwarding";

    private final Platform platform;

    StoragePages(Platform platform) {
        this.platform = platform;
    }

    /** What a page with a tool's frame needs to answer the tool's messages. */
    String forPage(Tool tool) {
        return switch (platform.mode()) {
            case STANDARD -> script(tool, PARENT, true);
            case CANVAS ->
                script(tool, FRAME, false) + "<iframe name=\"" + FRAME
                        + "\" hidden title=\"Storage for the tool\" src=\"/lti/storage/" + Html.escape(tool.clientId())
                        + "\"></iframe>";
            case MOODLE -> "";
        };
    }

    /** The hidden frame itself. */
    Response frame(Request request) {
        Tool tool = platform.tools().tool(request.at("client"));
        return Response.html(
                200,
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Storage</title></head><body>"
                        + script(tool, FRAME, true) + "</body></html>");
    }

    /** @param stores whether this page keeps values; else it only says who does */
    private static String script(Tool tool, String frame, boolean stores) {
        String origins = tool.origins().stream().collect(Collectors.joining(" "));
        return "<script src=\"/assets/storage.js\" defer data-origins=\"" + Html.escape(origins) + "\" data-frame=\""
                + frame + "\" data-stores=\"" + stores + "\"></script>";
    }
}
