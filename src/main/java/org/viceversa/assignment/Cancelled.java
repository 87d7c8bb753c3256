package org.viceversa.assignment;

/** Thrown by a {@link Watcher} that wants no result any more; nothing is left behind. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Cancelled() {
        super("The calculation was cancelled.");
    }
}
