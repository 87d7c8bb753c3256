package org.viceversa.pathplanning;

/** Thrown once nobody wants the plan any more; nothing is left behind. */
public final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Cancelled() {
        super("The plan was not wanted any more.");
    }
}
