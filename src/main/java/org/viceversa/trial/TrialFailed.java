package org.viceversa.trial;

/** The living programme could not be brought about; the tool itself is not the worse for it. */
public final class TrialFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TrialFailed(String why) {
        super(why);
    }
}
