package org.viceversa.skills.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;
import org.viceversa.skills.Skill.Alignment;
import org.viceversa.skills.Skill.Decay;
import org.viceversa.skills.SkillDraft;

/**
 * A skill as somebody writes it.
 *
 * @param frameworkId of a new one
 * @param version that was seen, of one that is changed
 * @param retired of one that is retired or offered again
 * @param parentCode of what it is a part of; empty for nothing, and absent to leave it as it is
 */
record SkillRequest(
        @Nullable String frameworkId,
        @Nullable Integer version,
        @Nullable Boolean retired,
        @Nullable String code,
        @Nullable String name,
        @Nullable String group,
        @Nullable String kind,
        @Nullable String description,
        @Nullable String parentCode,
        @Nullable String decay,
        @Nullable List<@Nullable String> levels,
        @Nullable List<AlignmentRequest> alignments) {

    record AlignmentRequest(
            @Nullable String framework,
            @Nullable String name,
            @Nullable String target) {
        Alignment toDomain() {
            return new Alignment(Words.text(framework), Words.text(name), address(Words.text(target)));
        }
    }

    SkillDraft toDraft() {
        return new SkillDraft(
                Words.text(code).strip(),
                Words.text(name).strip(),
                Words.text(group).strip(),
                Words.findValue(org.viceversa.skills.Skill.Kind.class, kind),
                Words.text(description),
                Optional.of(Words.text(parentCode).strip()).filter(text -> !text.isEmpty()),
                Words.findValue(Decay.class, decay),
                Words.texts(levels),
                alignments == null
                        ? Optional.empty()
                        : Optional.of(alignments.stream()
                                .map(AlignmentRequest::toDomain)
                                .toList()));
    }

    /** Of a published skill. */
    static URI address(String text) {
        try {
            URI address = URI.create(text.strip());
            if (address.isAbsolute() && text.length() <= Alignment.LONGEST_TARGET) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // Refused below, as any other that is none.
        }
        throw new Refused(
                Kind.INVALID,
                "address-invalid",
                "An alignment names its skill by a full address, such as a URI of ESCO.");
    }
}
