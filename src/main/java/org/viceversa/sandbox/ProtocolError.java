package org.viceversa.sandbox;

/** A refusal in the words of OAuth and OpenID Connect: an error code, and a sentence for developers. */
final class ProtocolError extends RuntimeException {

    private final int status;
    private final String code;

    ProtocolError(int status, String code, String description) {
        super(description, null, false, false);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    Response toResponse() {
        return Response.json(status, Json.object().put("error", code).put("error_description", description()));
    }
}
