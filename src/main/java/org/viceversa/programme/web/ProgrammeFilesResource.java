package org.viceversa.programme.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.programme.ImportProgramme;
import org.viceversa.programme.ImportProgramme.Outcome;
import org.viceversa.programme.ProgrammeFile;
import org.viceversa.programme.ProgrammeFile.SkillReference;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** {@code POST /api/programme-files}: makes a draft of a programme that was taken along from elsewhere. */
@Path("/programme-files")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeFilesResource {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Function<HttpServletRequest, Caller> callers;
    private final ImportProgramme importProgramme;
    private final Transactions transactions;

    public ProgrammeFilesResource(
            Function<HttpServletRequest, Caller> callers, ImportProgramme importProgramme, Transactions transactions) {
        this.callers = callers;
        this.importProgramme = importProgramme;
        this.transactions = transactions;
    }

    /**
     * @param file as it was exported
     * @param without whether skills that are missing here shall be left out
     */
    record ImportRequest(
            @Nullable Map<String, @Nullable Object> file,
            @Nullable Boolean without,
            @Nullable String zone) {}

    /** @param begun missing while it has to be decided about the skills that are missing */
    record ImportedView(Optional<BegunView> begun, List<MissingSkillView> missing) {
        static ImportedView of(Outcome outcome) {
            return new ImportedView(
                    outcome.begun().map(BegunView::of),
                    outcome.missing().stream().map(MissingSkillView::of).toList());
        }
    }

    record MissingSkillView(String code, String name) {
        static MissingSkillView of(SkillReference reference) {
            return new MissingSkillView(reference.code(), reference.name());
        }
    }

    @POST
    public Response bringIn(@Context HttpServletRequest request, @Nullable ImportRequest wish) {
        ImportedView imported = transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            ImportRequest asked = Needed.value("file", wish);
            return ImportedView.of(importProgramme.run(
                    caller,
                    file(Needed.value("file", asked.file())),
                    Boolean.TRUE.equals(asked.without()),
                    Needed.zone(asked.zone())));
        });
        return Response.status(imported.begun().isPresent() ? Response.Status.CREATED : Response.Status.OK)
                .entity(imported)
                .build();
    }

    private static ProgrammeFile file(Map<String, @Nullable Object> told) {
        if (!ProgrammeFile.FORMAT.equals(told.get("format"))) {
            throw new Refused(
                    Kind.INVALID,
                    "file-version-unknown",
                    "At $.format: this is not the export of a programme that can be read here, which says "
                            + ProgrammeFile.FORMAT + ".");
        }
        try {
            return JSON.convertValue(told, ProgrammeFile.class);
        } catch (IllegalArgumentException wrong) {
            throw refusal(wrong);
        }
    }

    private static Refused refusal(IllegalArgumentException wrong) {
        String place = wrong.getCause() instanceof JsonMappingException mapping ? pathOf(mapping) : "$";
        Throwable root = wrong;
        while (root.getCause() != null && !(root instanceof Refused)) {
            root = root.getCause();
        }
        String why = root instanceof Refused refused
                ? refused.sentence()
                : "something is missing here, or of another kind than in an export.";
        return new Refused(Kind.INVALID, "file-invalid", "At " + place + ": " + why);
    }

    private static String pathOf(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining("", "$", ""));
    }
}
