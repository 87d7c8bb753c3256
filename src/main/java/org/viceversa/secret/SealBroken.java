package org.viceversa.secret;

/** What is encrypted in the database does not open: another secret key is set than the one that sealed it. */
public final class SealBroken extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SealBroken(String label, Throwable cause) {
        super("What is encrypted in the database does not fit VICEVERSA_SECRET_KEY (" + label + ")", cause);
    }
}
