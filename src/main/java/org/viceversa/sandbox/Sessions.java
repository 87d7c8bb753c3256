package org.viceversa.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who sits at which browser; there are no passwords.
 *
 * <p>The cookie is {@code Lax}, which every browser keeps at {@code http://localhost}. It is then missing where the
 * tool's page, and not the sandbox's, sends the browser on within the frame: {@link AuthorizationEndpoint} has the
 * browser post once more from a page of the sandbox, as Moodle does. Cookies know no ports, so the name has the port.
 */
final class Sessions {

    private final Map<String, String> personIds = new ConcurrentHashMap<>();
    private final Platform platform;
    private final String cookie;

    Sessions(Platform platform) {
        this.platform = platform;
        this.cookie = "sandbox_lms_" + platform.endpoints().address().getPort();
    }

    /** The value of a Set-Cookie header that makes the browser this person's. */
    String open(Person person) {
        String id = Base64Url.random(24);
        personIds.put(id, person.id());
        return cookie + "=" + id + "; Path=/; HttpOnly; SameSite=Lax";
    }

    String end(Request request) {
        request.cookie(cookie).ifPresent(personIds::remove);
        return cookie + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax";
    }

    Optional<Person> find(Request request) {
        return request.cookie(cookie)
                .flatMap(id -> Optional.ofNullable(personIds.get(id)))
                .flatMap(platform.campus()::findPerson);
    }

    Person person(Request request) {
        return find(request).orElseThrow(() -> new HttpProblem(403, "Choose who you are first, on the home page."));
    }
}
