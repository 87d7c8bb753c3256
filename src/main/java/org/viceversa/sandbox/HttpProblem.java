package org.viceversa.sandbox;

/** A request that the sandbox refuses: a status, and a sentence for whoever sent it. */
final class HttpProblem extends RuntimeException {

    private final int status;

    HttpProblem(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    static HttpProblem notFound(String sentence) {
        return new HttpProblem(404, sentence);
    }

    static HttpProblem badRequest(String sentence) {
        return new HttpProblem(400, sentence);
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
