package org.viceversa.app;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.viceversa.app.ApiOperations.Description;
import org.viceversa.web.Problems;

/** The API's OpenAPI document, from the registered resource classes, {@link ApiOperations} and {@link ProblemCodes}. */
final class OpenApiDocument {

    private static final String JSON = "application/json";

    private final SortedMap<String, Integer> codes;
    private final OpenApiSchemas schemas = new OpenApiSchemas();

    private OpenApiDocument() throws IOException {
        this.codes = ProblemCodes.inSources();
    }

    /** As JSON, the same at each run. */
    static String of(List<Class<?>> resources) throws IOException, ClassNotFoundException {
        return Json.pretty(new OpenApiDocument().read(resources)) + "\n";
    }

    private OpenAPI read(List<Class<?>> resources) throws ClassNotFoundException {
        ModelConverters.getInstance().addConverter(schemas.converter());
        OpenAPI api = new Reader(new SwaggerConfiguration().openAPI(frame())).read(new java.util.HashSet<>(resources));
        schemas.add(api.getComponents(), Problems.Problem.class);
        SortedMap<String, Description> descriptions = ApiOperations.all();
        Paths sorted = new Paths();
        for (String path : new TreeSet<>(api.getPaths().keySet())) {
            PathItem item = api.getPaths().get(path);
            sorted.addPathItem(path, item);
            for (Map.Entry<PathItem.HttpMethod, Operation> each :
                    item.readOperationsMap().entrySet()) {
                Description description = descriptions.get(each.getKey() + " " + path);
                if (description != null) {
                    describe(api.getComponents(), each.getValue(), path, description);
                }
            }
        }
        api.setPaths(sorted);
        schemas.complete(api.getComponents());
        return api;
    }

    private OpenAPI frame() {
        OpenAPI api = new OpenAPI()
                .info(new Info()
                        .title("Viceversa")
                        .version("1")
                        .description("The JSON API between Viceversa's pages and the tool. Refusals are"
                                + " `application/problem+json` (RFC 9457) with a stable `code`; `x-problem-codes` lists"
                                + " every code with its status. Texts in `detail` are for people and may change. Any"
                                + " call may be answered 400 `request-unreadable`, 413 `body-too-large`, 500 `internal-error` with a reference,"
                                + " and 503 `starting` or `database-unavailable`; what HTTP itself refuses bears its"
                                + " phrase as the code, such as `method-not-allowed`.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("api").description("Relative to this document")))
                .components(components());
        api.addExtension("x-problem-codes", codes);
        api.addExtension(
                "x-roster-problem-codes", ProblemCodes.ofPlatformCalls().toList());
        api.addExtension("x-launch-refusal-codes", ProblemCodes.ofLaunches());
        return api;
    }

    private static Components components() {
        return new Components()
                .addSecuritySchemes(
                        "visit",
                        header(
                                "Viceversa-Session",
                                "The visit's handle, from the page's address; no secret. Another"
                                        + " site cannot send it."))
                .addSecuritySchemes(
                        "visitCookie",
                        cookie("vv_{handle}", "The visit's secret, in a cookie that is named after the handle."))
                .addSecuritySchemes(
                        "visitBearer",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("The visit's secret, where the browser keeps no cookies for a frame."))
                .addSecuritySchemes("operator", cookie("vv_operator", "Eight hours from `POST /operator/session`."))
                .addSecuritySchemes("operatorPage", header("Viceversa-Operator", "Always `1`."));
    }

    private static SecurityScheme header(String name, String description) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(name)
                .description(description);
    }

    private static SecurityScheme cookie(String name, String description) {
        return header(name, description).in(SecurityScheme.In.COOKIE);
    }

    private void describe(Components components, Operation operation, String path, Description description)
            throws ClassNotFoundException {
        operation.operationId(description.id()).summary(description.summary());
        operation.addTagsItem(path.split("/")[1].replaceFirst("\\..*", ""));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            Content taken = operation.getRequestBody().getContent();
            operation
                    .getRequestBody()
                    .setContent(new Content().addMediaType(typeOf(taken), new MediaType().schema(bodyOf(taken))));
        }
        Schema<?> told = bodyOf(operation.getResponses().get("default").getContent());
        ApiResponses responses = new ApiResponses();
        responses.addApiResponse(
                Integer.toString(description.status()),
                new ApiResponse().description("As asked.").content(answer(components, description, told)));
        boolean ofOperator = path.startsWith("/operator");
        boolean signIn = description.id().equals("signOperatorIn");
        refusals(description, ofOperator, signIn).forEach(responses::addApiResponse);
        operation.setResponses(responses);
        if (!signIn) {
            operation.setSecurity(
                    ofOperator
                            ? List.of(new SecurityRequirement()
                                    .addList("operator")
                                    .addList("operatorPage"))
                            : List.of(
                                    new SecurityRequirement().addList("visit").addList("visitCookie"),
                                    new SecurityRequirement().addList("visit").addList("visitBearer")));
        }
    }

    private Content answer(Components components, Description description, Schema<?> told)
            throws ClassNotFoundException {
        if (description.answer().contains("/")) {
            return new Content().addMediaType(description.answer(), new MediaType().schema(new StringSchema()));
        }
        if (!description.answer().isEmpty()) {
            return json(schemas.add(components, Class.forName(description.answer())));
        }
        return told == null ? null : json(told);
    }

    /** The operation's own codes and those of its guard, by status. */
    private SortedMap<String, ApiResponse> refusals(Description description, boolean ofOperator, boolean signIn) {
        TreeSet<String> all = new TreeSet<>(description.codes());
        if (ofOperator && !signIn) {
            all.addAll(List.of("operator-unknown", "operator-header-missing", "operator-off"));
        } else if (!ofOperator) {
            all.add("session-ended");
        }
        SortedMap<String, ApiResponse> responses = new TreeMap<>();
        all.stream()
                .collect(Collectors.groupingBy(this::statusOf, TreeMap::new, Collectors.joining("`, `", "`", "`")))
                .forEach((status, names) -> responses.put(
                        Integer.toString(status),
                        new ApiResponse().description(names).content(problem())));
        return responses;
    }

    private int statusOf(String code) {
        Integer status = codes.get(code);
        if (status == null) {
            throw new AssertionError("ApiOperations names a code that no source uses: " + code);
        }
        return status;
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        Problems.MEDIA_TYPE,
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problems.Problem")));
    }

    private static Schema<?> bodyOf(Content content) {
        return content.values().iterator().next().getSchema();
    }

    /** What the operation takes, where it says so; all others take JSON. */
    private static String typeOf(Content taken) {
        return taken.keySet().stream()
                .filter(type -> !type.contains("*"))
                .findFirst()
                .orElse(JSON);
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType(JSON, new MediaType().schema(schema));
    }
}
