package org.viceversa.lti;

/** What the person in front of the screen can do about a launch that was refused. */
public enum LaunchAdvice {
    OPEN_AGAIN("Close this page and open the activity again from your course."),
    SIGN_IN("Sign in to your learning platform, then open the activity again from your course."),
    TRY_SOON("Wait a minute, then open the activity again from your course. Nothing was lost."),
    ADMINISTRATOR("Please tell your learning platform's administrator, with the reference below."),
    OPERATOR("The operator of Viceversa has been shown this request. Please try again when it has been accepted.");

    private final String sentence;

    LaunchAdvice(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
