package org.viceversa.programme;

import java.util.List;
import java.util.UUID;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.SafetyContact;
import org.viceversa.programme.Programme.Sponsor;
import org.viceversa.programme.Programme.Visibility;

/** All that a manager decides of a {@link Programme}, without its identity: what templates fill and editors change. */
public record ProgrammeDesign(
        String name,
        Kind kind,
        Labels labels,
        String goal,
        Sponsor sponsor,
        String champion,
        List<UUID> skills,
        DirectionRule direction,
        Visibility visibility,
        boolean approval,
        FormRules form,
        PairingRules pairing,
        Conduct conduct,
        String notice,
        List<SafetyContact> contacts,
        List<UUID> courses) {

    public ProgrammeDesign {
        skills = List.copyOf(skills);
        contacts = List.copyOf(contacts);
        courses = List.copyOf(courses);
    }

    ProgrammeDesign withName(String otherName) {
        return new ProgrammeDesign(
                otherName,
                kind,
                labels,
                goal,
                sponsor,
                champion,
                skills,
                direction,
                visibility,
                approval,
                form,
                pairing,
                conduct,
                notice,
                contacts,
                courses);
    }
}
