package org.viceversa.skills;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.people.Caller;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Says which role somebody compares themselves with: the one they picked, else the one that their record names. */
public final class PickSkillProfile {

    private final SkillProfiles profiles;
    private final Positions positions;

    public PickSkillProfile(SkillProfiles profiles, Positions positions) {
        this.profiles = profiles;
        this.positions = positions;
    }

    /** @param picked whether the person chose it themselves */
    public record Mine(SkillProfile profile, boolean picked) {}

    /** Empty when nobody named one for them. */
    public Optional<Mine> find(Caller caller) {
        return profiles.findChoice(caller.tenant(), caller.person().id())
                .flatMap(id -> profiles.find(caller.tenant(), id))
                .map(profile -> new Mine(profile, true))
                .or(() -> byFunction(caller).map(profile -> new Mine(profile, false)));
    }

    private Optional<SkillProfile> byFunction(Caller caller) {
        String function = positions.find(caller.tenant(), caller.person()).function();
        return function.isBlank() ? Optional.empty() : profiles.findByName(caller.tenant(), function);
    }

    /** All that there are, for whoever is here. */
    public List<SkillProfile> list(Caller caller) {
        return profiles.list(caller.tenant());
    }

    /**
     * @param profile empty to go back to what the record names
     * @throws Refused {@code profile-unknown}
     */
    public void run(Caller caller, Optional<UUID> profile) {
        Optional<UUID> known = profile.map(id -> get(caller, id).id());
        profiles.choose(caller.tenant(), caller.person().id(), known);
    }

    /**
     * Takes a profile away for everybody.
     *
     * @throws Refused {@code not-allowed}; {@code profile-unknown}
     */
    public void remove(Caller caller, UUID id) {
        Library.requireManager(caller);
        profiles.remove(caller.tenant(), get(caller, id).id());
    }

    private SkillProfile get(Caller caller, UUID id) {
        return profiles.find(caller.tenant(), id).orElseThrow(PickSkillProfile::unknown);
    }

    private static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND, "profile-unknown", "There is no such role profile here. Load the list again.");
    }
}
