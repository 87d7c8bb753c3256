package org.viceversa.skills.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.ExportFramework;
import org.viceversa.skills.ExportFramework.Content;
import org.viceversa.skills.FrameworkDraft;
import org.viceversa.skills.ImportFramework;
import org.viceversa.skills.ImportFramework.Outcome;
import org.viceversa.skills.Skill;
import org.viceversa.web.CsvColumns;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.CsvUpload;

/**
 * {@code /api/skill-frameworks/…}: frameworks as files, in the shapes of a plain table, of Moodle and of CASE.
 *
 * <p>With {@code dry=true} a file is only looked at. Whatever is wrong with it is told line by line, and then nothing of
 * it is kept.
 */
@Path("/skill-frameworks")
public final class FrameworkFilesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final ImportFramework importFramework;
    private final ExportFramework exportFramework;
    private final Transactions transactions;
    private final String tool;

    /** @param tool its address, without a slash at the end */
    public FrameworkFilesResource(
            Function<HttpServletRequest, Caller> callers,
            ImportFramework importFramework,
            ExportFramework exportFramework,
            Transactions transactions,
            String tool) {
        this.callers = callers;
        this.importFramework = importFramework;
        this.exportFramework = exportFramework;
        this.transactions = transactions;
        this.tool = tool;
    }

    /** @param framework to be brought up to date; else {@code title} names a new one, or one that came the same way */
    @POST
    @Path("/import")
    @Consumes(CsvUpload.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    public ImportView importTable(
            @Context HttpServletRequest request,
            @QueryParam("framework") @DefaultValue("") String framework,
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("dry") @DefaultValue("true") String dry,
            InputStream body) {
        requireManager(request);
        Named named = transactions.call(() -> named(callers.apply(request), framework, title));
        return bring(request, () -> SkillCsv.read(body, named.framework(), named.skills()), Words.flag(dry));
    }

    @POST
    @Path("/moodle/import")
    @Consumes(CsvUpload.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    public ImportView importMoodle(
            @Context HttpServletRequest request,
            @QueryParam("dry") @DefaultValue("true") String dry,
            InputStream body) {
        requireManager(request);
        return bring(request, () -> MoodleCsv.read(body), Words.flag(dry));
    }

    @POST
    @Path("/case/import")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public ImportView importCase(
            @Context HttpServletRequest request,
            @QueryParam("dry") @DefaultValue("true") String dry,
            @Nullable ObjectNode body) {
        requireManager(request);
        JsonNode root = body == null ? MissingNode.getInstance() : body;
        return bring(request, () -> CaseReader.read(root), Words.flag(dry));
    }

    @GET
    @Path("/{id}/table.csv")
    public Response table(@Context HttpServletRequest request, @PathParam("id") String id) {
        Content content = content(request, id);
        return CsvDownload.answer(
                stream -> SkillCsv.write(stream, content), content.framework().title() + "-table.csv");
    }

    @GET
    @Path("/{id}/moodle.csv")
    public Response moodle(@Context HttpServletRequest request, @PathParam("id") String id) {
        Content content = content(request, id);
        return CsvDownload.answer(
                stream -> MoodleCsv.write(stream, content), content.framework().title() + "-moodle.csv");
    }

    @GET
    @Path("/{id}/case.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response caseJson(@Context HttpServletRequest request, @PathParam("id") String id) {
        Content content = content(request, id);
        return Response.ok(CaseWriter.write(content, tool), MediaType.APPLICATION_JSON)
                .header(
                        "Content-Disposition",
                        CsvDownload.saveAs(content.framework().title() + "-case.json"))
                .header("Cache-Control", "no-store")
                .build();
    }

    private ImportView bring(HttpServletRequest request, Supplier<FileRead> reading, boolean dry) {
        FileRead read = reading.get();
        if (!read.isSound()) {
            return ImportView.of(read, Optional.empty(), false);
        }
        Outcome outcome = transactions.call(
                () -> importFramework.run(callers.apply(request), read.draft().orElseThrow(), dry));
        return ImportView.of(read, Optional.of(outcome), !dry);
    }

    /** Before a large file is read. */
    private void requireManager(HttpServletRequest request) {
        transactions.run(() -> callers.apply(request).require(ToolRole.PROGRAMME_MANAGER));
    }

    /** @param skills that are known of it already */
    private record Named(FrameworkDraft framework, List<Skill> skills) {
        static Named of(Content known) {
            return new Named(
                    words(known.framework().identifier(), known.framework().title()), known.skills());
        }
    }

    private Named named(Caller caller, String framework, String title) {
        if (!framework.isEmpty()) {
            return Named.of(exportFramework.run(caller, Words.frameworkId(framework)));
        }
        String folded = CsvColumns.fold(title);
        if (folded.isEmpty()) {
            throw new Refused(
                    Kind.INVALID, "framework-title-invalid", "Say which framework the file is, by its title.");
        }
        String identifier = "site-" + folded.substring(0, Math.min(80, folded.length()));
        return exportFramework
                .find(caller, identifier)
                .map(Named::of)
                .orElseGet(() -> new Named(words(identifier, title), List.of()));
    }

    private static FrameworkDraft words(String identifier, String title) {
        return new FrameworkDraft(identifier, title, "", "", "", Optional.empty(), "", List.of());
    }

    private Content content(HttpServletRequest request, String id) {
        return transactions.call(() -> exportFramework.run(callers.apply(request), Words.frameworkId(id)));
    }
}
