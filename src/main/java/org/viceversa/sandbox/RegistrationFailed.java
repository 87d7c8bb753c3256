package org.viceversa.sandbox;

/** A tool did not register when it was asked to; the message has what the tool answered, in short. */
public final class RegistrationFailed extends RuntimeException {

    private final int status;

    /** @param status of the tool's answer; 0 when there was none */
    RegistrationFailed(int status, String text) {
        super(text, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
