package org.viceversa.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/** Keeps programmes. */
public interface Programmes {

    Optional<Programme> find(UUID tenant, UUID id);

    /** @throws Refused {@code programme-unknown} */
    default Programme get(UUID tenant, UUID id) {
        return find(tenant, id).orElseThrow(Programmes::unknown);
    }

    /** What is said of one that the tenant does not have. */
    static Refused unknown() {
        return new Refused(
                Kind.NOT_FOUND,
                "programme-unknown",
                "There is no such programme here. Look in the list of programmes.");
    }

    /** Those that are archived, or those that are not, in the order of their last change, newest first. */
    List<Programme> list(UUID tenant, boolean archived);

    /** Whether any programme, also an archived one, is about this skill. */
    boolean usesSkill(UUID tenant, UUID skill);

    void add(Programme programme);

    /**
     * Replaces the version before this one.
     *
     * @return whether the version before was the one that is kept; if not, nothing changed
     */
    boolean save(Programme changed);
}
