package org.viceversa.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.viceversa.programme.Conduct;
import org.viceversa.programme.DirectionRule;
import org.viceversa.programme.FormRules;
import org.viceversa.programme.Labels;
import org.viceversa.programme.PairingRules;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.SafetyContact;
import org.viceversa.programme.Programme.Sponsor;
import org.viceversa.programme.Programme.Visibility;
import org.viceversa.programme.ProgrammeDesign;

/**
 * All that a programme shall say from now on.
 *
 * @param version that the page looked at
 */
record ProgrammeRequest(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable Kind kind,
        @Nullable Labels labels,
        @Nullable String goal,
        @Nullable Sponsor sponsor,
        @Nullable String champion,
        @Nullable List<@Nullable UUID> skills,
        @Nullable DirectionRule direction,
        @Nullable Visibility visibility,
        @Nullable Boolean approval,
        @Nullable FormRules form,
        @Nullable PairingRules pairing,
        @Nullable Conduct conduct,
        @Nullable String notice,
        @Nullable List<@Nullable SafetyContact> contacts,
        @Nullable List<@Nullable UUID> courses) {

    int seen() {
        return Needed.value("version", version);
    }

    ProgrammeDesign toDesign() {
        return new ProgrammeDesign(
                Needed.value("name", name),
                Needed.value("kind", kind),
                Needed.value("labels", labels),
                Needed.value("goal", goal),
                Needed.value("sponsor", sponsor),
                Needed.value("champion", champion),
                whole(Needed.value("skills", skills)),
                Needed.value("direction", direction),
                Needed.value("visibility", visibility),
                Needed.value("approval", approval),
                Needed.value("form", form),
                Needed.value("pairing", pairing),
                Needed.value("conduct", conduct),
                Needed.value("notice", notice),
                whole(Needed.value("contacts", contacts)),
                whole(Needed.value("courses", courses)));
    }

    @SuppressWarnings("NullAway") // filtered
    private static <T> List<T> whole(List<@Nullable T> values) {
        return values.stream().filter(Objects::nonNull).toList();
    }
}
