package org.viceversa.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.viceversa.benchmark.BrowserConnection.Answer;

/** One browser after another on one connection: the platform's login initiation, its signed answer, the tool's page. */
final class LaunchDriver implements AutoCloseable {

    private static final String LAUNCH = "/lti/launch";
    private static final int MOST_REDIRECTS = 4;

    private final LoadedPlatform platform;
    private final URI tool;
    private final LaunchText text;
    private final BrowserConnection browser;
    private String page = "";

    LaunchDriver(LoadedPlatform platform, URI tool) throws IOException {
        this.platform = platform;
        this.tool = tool;
        this.text = new LaunchText(platform.issuer(), tool + LAUNCH);
        this.browser = new BrowserConnection(tool);
    }

    /** The connection, with the cookies of the launch that was last. */
    BrowserConnection browser() {
        return browser;
    }

    /** The handle of the session that the last launch opened, as its page tells. */
    String handle() {
        String mark = "data-session=\"";
        int from = page.indexOf(mark) + mark.length();
        return page.substring(from, page.indexOf('"', from));
    }

    /**
     * Launches as one person, up to the page.
     *
     * @return nanoseconds that the person waited for the tool, without the platform's signing
     * @throws IllegalStateException when the tool did not open its page
     */
    long launch(int person) throws IOException {
        browser.forgetCookies();
        long begun = System.nanoTime();
        Answer login = browser.get("/lti/login?" + initiation(person));
        expect(302, login);
        long signing = System.nanoTime();
        String idToken = platform.sign(text.claims(person, parameter(login.location(), "nonce")));
        signing = System.nanoTime() - signing;
        Answer answer = browser.post(
                LAUNCH, "state=" + encode(parameter(login.location(), "state")) + "&id_token=" + encode(idToken));
        for (int hop = 0; answer.status() == 303 && hop < MOST_REDIRECTS; hop++) {
            URI next = tool.resolve(answer.location());
            answer = browser.get(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()));
        }
        expect(200, answer);
        if (!answer.body().contains("data-session=")) {
            throw new IllegalStateException("not the tool's page: " + answer.body());
        }
        page = answer.body();
        return System.nanoTime() - begun - signing;
    }

    private String initiation(int person) {
        return "iss=" + encode(platform.issuer()) + "&client_id=" + LoadedPlatform.CLIENT_ID + "&lti_deployment_id="
                + LoadedPlatform.DEPLOYMENT_ID + "&login_hint=user-" + person + "&lti_message_hint="
                + encode("{\"cmid\":7,\"launchid\":\"ltilaunch7_" + person + "\"}") + "&target_link_uri="
                + encode(tool + LAUNCH);
    }

    private static void expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("expected " + status + ", got " + answer);
        }
    }

    private static String parameter(String address, String name) {
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalStateException("no " + name + " in " + address);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
