package org.viceversa.sandbox;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** External tools: registering them by their address or by hand, and what is known of each. */
final class ToolPages {

    private final Platform platform;
    private final Page page;
    private final ToolRegistrar registrar;
    private final Installation installation;

    ToolPages(Platform platform, Page page, ToolRegistrar registrar, Installation installation) {
        this.platform = platform;
        this.page = page;
        this.registrar = registrar;
        this.installation = installation;
    }

    Response list(Request request) {
        String tools = platform.tools().all().stream()
                .map(tool -> "<li class=\"card\">" + Html.link("/admin/tools/" + tool.clientId(), tool.name())
                        + "<small>"
                        + (tool.active() ? "active" : "not active") + ", client id " + Html.escape(tool.clientId())
                        + "</small><p>" + Html.escape(tool.description()) + "</p></li>")
                .collect(Collectors.joining("\n"));
        String list = tools.isEmpty() ? "<p>No tool is registered yet.</p>" : "<ul class=\"cards\">" + tools + "</ul>";
        String register = "<h2>Register a tool</h2><form method=\"get\" action=\"/admin/tools/register\">"
                + Html.field("url", "Registration URL", "", "The tool gives it to you; it registers itself.")
                + "<button>Register</button></form>";
        return page.show(request, "External tools", list + register + byHand());
    }

    private String byHand() {
        return "<details><summary>Register by hand</summary><form method=\"post\" action=\"/admin/tools\">"
                + Html.field("name", "Name", "", "") + Html.field("target", "Tool URL", "", "")
                + Html.field("login", "Login initiation URL", "", "")
                + Html.field("redirects", "Redirect URIs", "", "With blanks between them.")
                + Html.field("keys", "Key set URL", "", "")
                + Html.field("deep", "Deep linking URL", "", "Empty where the tool has none.")
                + "<button>Register</button></form><dl>" + addresses() + "</dl></details>";
    }

    private String addresses() {
        Endpoints at = platform.endpoints();
        return Html.term("Issuer", Html.code(platform.issuer()))
                + Html.term("Authorization endpoint", Html.code(at.url(at.authorization())))
                + Html.term("Token endpoint", Html.code(at.url(at.token())))
                + Html.term("Key set", Html.code(at.url(at.keys())));
    }

    /** The page around the tool's own registration page. */
    Response register(Request request) {
        String url = registrationUrl(request).toString();
        return page.show(
                request,
                "Registering a tool",
                "<script src=\"/assets/registration.js\" defer></script>"
                        + CoursePages.frame(
                                LoginInitiation.withQuery("/admin/tools/start", Map.of("url", url)),
                                "The tool's registration page")
                        + "<p>" + Html.link("/admin/tools", "Back to the tools") + "</p>");
    }

    Response start(Request request) {
        return Response.redirect(registrar.invitation(registrationUrl(request)));
    }

    private static URI registrationUrl(Request request) {
        String url = request.query("url").orElse("").strip();
        if (!url.matches("https?://[^\\s]+")) {
            throw HttpProblem.badRequest("The registration URL must begin with http:// or https://.");
        }
        return URI.create(url);
    }

    Response addByHand(Request request) {
        Map<String, String> form = new LinkedHashMap<>(request.form());
        form.replaceAll((name, value) -> value.strip());
        for (String needed : List.of("name", "target", "login", "redirects", "keys")) {
            if (form.getOrDefault(needed, "").isEmpty()) {
                throw HttpProblem.badRequest("Fill in all fields; only the deep linking URL may be empty.");
            }
        }
        Tool tool = installation.addByHand(
                form.getOrDefault("name", ""),
                form.getOrDefault("login", ""),
                form.getOrDefault("keys", ""),
                Arrays.asList(form.getOrDefault("redirects", "").split("\\s+")),
                form.getOrDefault("target", ""),
                Optional.of(form.getOrDefault("deep", "")).filter(uri -> !uri.isEmpty()));
        return Response.redirect("/admin/tools/" + tool.clientId());
    }

    Response details(Request request) {
        Tool tool = platform.tools().tool(request.at("client"));
        String self = "/admin/tools/" + tool.clientId();
        String facts = "<dl>" + Html.term("Client id", Html.code(tool.clientId()))
                + Html.term("Deployment ids", codes(tool.deploymentIds())) + addresses()
                + Html.term("Tool URL", Html.code(tool.targetUri()))
                + Html.term("Login initiation URL", Html.code(tool.loginUri()))
                + Html.term("Redirect URIs", codes(tool.redirectUris()))
                + Html.term(
                        "Deep linking URL",
                        tool.deepLinkingUri().map(Html::code).orElse("none"))
                + Html.term("The tool's key set", Html.link(tool.jwksUri(), tool.jwksUri()))
                + Html.term("Scopes", codes(new TreeSet<>(tool.scopes()))) + "</dl>";
        String privacy = "<h2>Privacy</h2><form method=\"post\" action=\"" + self + "/sharing\">"
                + Html.checkbox("names", "Share names", tool.sharesNames())
                + Html.checkbox("email", "Share e-mail addresses", tool.sharesEmail()) + "<button>Save</button></form>";
        String buttons = "<h2>State</h2><p>" + (tool.active() ? "Active." : "Not active.") + "</p>"
                + Html.button(
                        self + "/" + (tool.active() ? "deactivate" : "activate"),
                        Map.of(),
                        tool.active() ? "Deactivate" : "Activate")
                + (platform.mode().isMoodle() ? "" : Html.button(self + "/deployments", Map.of(), "Add a deployment"));
        return page.show(request, tool.name(), facts + privacy + buttons);
    }

    private static String codes(Iterable<String> texts) {
        StringBuilder html = new StringBuilder();
        texts.forEach(text -> html.append(Html.code(text)).append("<br>"));
        return html.toString();
    }

    Response share(Request request) {
        boolean names = request.form().containsKey("names");
        boolean email = request.form().containsKey("email");
        platform.tools().change(request.at("client"), tool -> tool.withSharing(names, email));
        return back(request);
    }

    Response activate(Request request) {
        installation.activate(request.at("client"));
        return back(request);
    }

    Response deactivate(Request request) {
        platform.tools().change(request.at("client"), tool -> tool.withActive(false));
        return back(request);
    }

    Response addDeployment(Request request) {
        installation.addDeployment(request.at("client"));
        return back(request);
    }

    private static Response back(Request request) {
        return Response.redirect("/admin/tools/" + request.at("client"));
    }
}
