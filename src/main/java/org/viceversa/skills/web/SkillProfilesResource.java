package org.viceversa.skills.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.viceversa.people.Caller;
import org.viceversa.people.ToolRole;
import org.viceversa.persistence.Transactions;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.ImportFramework.Change;
import org.viceversa.skills.ImportSkillProfiles;
import org.viceversa.skills.PickSkillProfile;
import org.viceversa.skills.Skill;
import org.viceversa.skills.SkillProfile;
import org.viceversa.skills.Skills;
import org.viceversa.skills.web.ImportView.FaultView;
import org.viceversa.web.CsvDownload;
import org.viceversa.web.CsvUpload;
import org.viceversa.web.Ids;

/** {@code /api/skill-profiles}: what roles need, for everybody to compare with; brought in by those who run programmes. */
@Path("/skill-profiles")
@Produces(MediaType.APPLICATION_JSON)
public final class SkillProfilesResource {

    private final Function<HttpServletRequest, Caller> callers;
    private final PickSkillProfile pickSkillProfile;
    private final ImportSkillProfiles importSkillProfiles;
    private final Skills skills;
    private final Transactions transactions;

    public SkillProfilesResource(
            Function<HttpServletRequest, Caller> callers,
            PickSkillProfile pickSkillProfile,
            ImportSkillProfiles importSkillProfiles,
            Skills skills,
            Transactions transactions) {
        this.callers = callers;
        this.pickSkillProfile = pickSkillProfile;
        this.importSkillProfiles = importSkillProfiles;
        this.skills = skills;
        this.transactions = transactions;
    }

    record ProfilesView(List<ProfileView> profiles) {}

    record ProfileView(UUID id, String name, int skills) {
        static ProfileView of(SkillProfile profile) {
            return new ProfileView(
                    profile.id(), profile.name(), profile.targets().size());
        }
    }

    record ProfileLineView(String name, Change change, int skills) {}

    /** @param kept whether anything was kept: never with a fault that stops, and never when it was a trial */
    record ProfileImportView(boolean kept, List<ProfileLineView> profiles, List<FaultView> faults) {}

    @GET
    public ProfilesView list(@Context HttpServletRequest request) {
        return transactions.call(() -> new ProfilesView(pickSkillProfile.list(callers.apply(request)).stream()
                .map(ProfileView::of)
                .toList()));
    }

    @POST
    @Path("/import")
    @Consumes(CsvUpload.MEDIA_TYPE)
    public ProfileImportView importTable(
            @Context HttpServletRequest request,
            @QueryParam("dry") @DefaultValue("true") String dry,
            InputStream body) {
        transactions.run(() -> callers.apply(request).require(ToolRole.PROGRAMME_MANAGER));
        ProfileCsv.Read read = ProfileCsv.read(body);
        boolean keep = !Words.flag(dry);
        ImportSkillProfiles.Outcome outcome = transactions.call(
                () -> importSkillProfiles.run(callers.apply(request), read.lines(), !keep || !read.isSound()));
        List<FaultView> faults = ProfileCsv.faults(read, outcome);
        boolean kept = keep && read.isSound() && outcome.problems().isEmpty();
        return new ProfileImportView(
                kept,
                outcome.lines().stream()
                        .map(line -> new ProfileLineView(line.name(), line.change(), line.targets()))
                        .toList(),
                faults);
    }

    @GET
    @Path("/profiles.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    public Response export(@Context HttpServletRequest request) {
        record Found(List<SkillProfile> profiles, Map<UUID, Skill> skills) {}
        Found found = transactions.call(() -> {
            Caller caller = callers.apply(request);
            caller.require(ToolRole.PROGRAMME_MANAGER);
            List<SkillProfile> profiles = pickSkillProfile.list(caller);
            List<UUID> ids = profiles.stream()
                    .flatMap(profile -> profile.targets().stream())
                    .map(SkillProfile.Target::skill)
                    .distinct()
                    .toList();
            return new Found(profiles, skills.listByIds(caller.tenant(), ids));
        });
        StreamingOutput output = stream -> ProfileCsv.write(stream, found.profiles(), found.skills());
        return CsvDownload.answer(output, "role-profiles.csv");
    }

    @DELETE
    @Path("/{id}")
    public Response remove(@Context HttpServletRequest request, @PathParam("id") String id) {
        transactions.run(() -> pickSkillProfile.remove(callers.apply(request), profileId(id)));
        return Response.noContent().build();
    }

    static UUID profileId(String text) {
        return Ids.of(
                text,
                () -> new Refused(
                        Kind.NOT_FOUND, "profile-unknown", "There is no such role profile here. Load the list again."));
    }
}
