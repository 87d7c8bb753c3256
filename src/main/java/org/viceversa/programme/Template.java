package org.viceversa.programme;

import java.util.List;
import java.util.UUID;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.Sponsor;
import org.viceversa.programme.Programme.Visibility;

/**
 * What a programme may begin as: everything filled but what only the organisation knows.
 *
 * @param summary for whom it is, in a sentence
 * @param source where the idea comes from, as it was told; may be empty
 * @param skills codes of the starter set
 */
public record Template(
        String key,
        String name,
        String summary,
        String source,
        Kind kind,
        Labels labels,
        String goal,
        List<String> skills,
        DirectionRule direction,
        Visibility visibility,
        boolean approval,
        FormRules form,
        PairingRules pairing,
        Conduct conduct,
        String notice) {

    public Template {
        skills = List.copyOf(skills);
    }

    /** @param courses that a programme for chosen courses begins with */
    ProgrammeDesign toDesign(List<UUID> skillIds, List<UUID> courses) {
        return new ProgrammeDesign(
                name,
                kind,
                labels,
                goal,
                Sponsor.NONE,
                "",
                skillIds,
                direction,
                visibility,
                approval,
                form,
                pairing,
                conduct,
                notice,
                List.of(),
                visibility == Visibility.COURSES ? courses : List.of());
    }
}
