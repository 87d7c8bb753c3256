package org.viceversa.sandbox;

import java.util.Map;
import java.util.Optional;

/** The frame of the sandbox's pages: heading, navigation, who is here; and the bare page that posts a form onward. */
final class Page {

    private static final String POLICY = "default-src 'self'; frame-src http: https:; form-action 'self' http: https:;"
            + " object-src 'none'; base-uri 'none'";

    private final Platform platform;
    private final Sessions sessions;

    Page(Platform platform, Sessions sessions) {
        this.platform = platform;
        this.sessions = sessions;
    }

    /** @param content the HTML of the main part */
    Response show(Request request, String title, String content) {
        return show(200, sessions.find(request), title, content);
    }

    Response show(int status, Optional<Person> person, String title, String content) {
        String navigation = "<nav aria-label=\"Main\"><ul><li>" + Html.link("/", "Home") + "</li><li>"
                + Html.link("/admin/tools", "External tools") + "</li><li>"
                + Html.link("/admin/misbehaviour", "Misbehave") + "</li>"
                + platform.settings()
                        .movableClock()
                        .map(clock -> "<li>" + Html.link(DayPage.PATH, "What day is it?") + "</li>")
                        .orElse("")
                + platform.mailroom()
                        .map(any -> "<li>" + Html.link("/mailbox", "Mailbox") + "</li>")
                        .orElse("")
                + "</ul></nav>";
        String who = person.map(it -> "<div class=\"who\"><span>You are " + Html.name(it) + "</span>"
                        + Html.button("/session/end", Map.of(), "Be somebody else") + "</div>")
                .orElse("");
        return Response.html(status, """
                        <!DOCTYPE html>
                        <html lang="en">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>%s · Sandbox LMS</title>
                        <link rel="icon" href="/assets/icon.svg">
                        <link rel="stylesheet" href="/assets/sandbox.css">
                        </head>
                        <body>
                        <a class="skip" href="#main">Skip to the content</a>
                        <header><a class="name" href="/">Sandbox LMS</a><span class="mode">%s mode</span>%s%s</header>
                        <main id="main">
                        <h1>%s</h1>
                        %s
                        </main>
                        <footer>A pretended learning platform with invented people, for trying tools on this machine.</footer>
                        </body>
                        </html>
                        """.formatted(
                        Html.escape(title), platform.mode().title(), navigation, who, Html.escape(title), content))
                .with("Content-Security-Policy", POLICY)
                .with("Cache-Control", "no-store");
    }

    Response problem(Optional<Person> person, HttpProblem problem) {
        String content = "<p class=\"problem\">" + Html.escape(problem.sentence()) + "</p><p>"
                + Html.link("/", "Back to the home page") + "</p>";
        return show(problem.status(), person, "That did not work", content);
    }

    /** A page that at once posts these fields to that address. */
    static Response posting(String action, Map<String, String> fields) {
        return Response.html(200, """
                        <!DOCTYPE html>
                        <html lang="en">
                        <head><meta charset="utf-8"><title>One moment · Sandbox LMS</title>
                        <link rel="icon" href="/assets/icon.svg"><script src="/assets/submit.js" defer></script></head>
                        <body>
                        <form method="post" action="%s">
                        %s<noscript><button>Continue</button></noscript>
                        </form>
                        </body>
                        </html>
                        """.formatted(Html.escape(action), Html.hidden(fields)))
                .with("Cache-Control", "no-store");
    }
}
