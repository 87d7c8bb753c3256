package org.viceversa.sandbox;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A launch of the fake tool, step by step, through a browser. */
record Flow(SandboxLms sandbox, FakeTool fake, Browser browser) {

    /** The form that reaches the tool's login address. */
    Browser.Form login(Activity activity) throws IOException {
        return Browser.form(browser.get(sandbox.launchAddress(activity).toString()));
    }

    /** What the tool would ask for, after that login. */
    Map<String, String> authenticationRequest(Browser.Form login) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("scope", "openid");
        asked.put("response_type", "id_token");
        asked.put("response_mode", "form_post");
        asked.put("prompt", "none");
        asked.put("client_id", login.fields().get("client_id"));
        asked.put("redirect_uri", fake.url("/launch"));
        asked.put("login_hint", login.fields().get("login_hint"));
        asked.put("lti_message_hint", login.fields().get("lti_message_hint"));
        asked.put("state", "state-1");
        asked.put("nonce", "nonce-1");
        return asked;
    }

    String authenticationAddress(Map<String, String> asked) {
        return LoginInitiation.withQuery(sandbox.authorizationAddress().toString(), asked);
    }

    /** The form that reaches the tool's redirect URI. */
    Browser.Form launch(Activity activity) throws IOException {
        return launch(activity, asked -> {});
    }

    Browser.Form launch(Activity activity, Consumer<Map<String, String>> change) throws IOException {
        Map<String, String> asked = authenticationRequest(login(activity));
        change.accept(asked);
        return Browser.form(browser.get(authenticationAddress(asked)));
    }

    Jws idToken(Activity activity) throws IOException {
        return Jws.parse(launch(activity).fields().get("id_token"));
    }
}
