package org.viceversa.sandbox;

/** The sandbox cannot start as it was told to; the message is one sentence for whoever started it. */
public final class SandboxNotStarted extends RuntimeException {

    SandboxNotStarted(String sentence) {
        super(sentence, null, false, false);
    }
}
