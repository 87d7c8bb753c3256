package org.viceversa.sandbox;

/** Whose ways the sandbox follows where platforms differ. */
public enum Mode {
    /** The specification's own words, with every optional part that it describes. */
    STANDARD("Standard", "sandbox"),
    /** Moodle 4.5, with the quirks that were seen on a running one. */
    MOODLE("Moodle", "moodle"),
    /** Canvas in the cloud: one issuer shared by all institutions, platform storage, registration with a bearer. */
    CANVAS("Canvas", "canvas");

    private final String title;
    private final String productFamily;

    Mode(String title, String productFamily) {
        this.title = title;
        this.productFamily = productFamily;
    }

    public String title() {
        return title;
    }

    String productFamily() {
        return productFamily;
    }

    boolean isMoodle() {
        return this == MOODLE;
    }

    boolean isCanvas() {
        return this == CANVAS;
    }
}
