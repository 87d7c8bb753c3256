package org.viceversa.enrolment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.viceversa.programme.FormRules;
import org.viceversa.programme.Programme;
import org.viceversa.refusal.Refused;
import org.viceversa.refusal.Refused.Kind;

/**
 * What a programme's form asks of somebody on a side.
 *
 * <p>Whoever learns says what they need, whoever teaches what they offer; where both teach each other, everybody says
 * both. What is not asked may be given all the same: a mentor who names a need gets something back.
 */
public record FormShape(Programme programme) {

    /** The sides somebody may choose: one of two, or both at once among peers. */
    public List<Set<Side>> choices() {
        return programme.kind() == Programme.Kind.PEER
                ? List.of(EnumSet.allOf(Side.class))
                : List.of(EnumSet.of(Side.MENTOR), EnumSet.of(Side.MENTEE));
    }

    public boolean asksNeeds(Set<Side> sides) {
        return sides.contains(Side.MENTEE) || bothTeach();
    }

    public boolean asksOffers(Set<Side> sides) {
        return sides.contains(Side.MENTOR) || bothTeach();
    }

    private boolean bothTeach() {
        return programme.kind() == Programme.Kind.PEER || programme.kind() == Programme.Kind.EXCHANGE;
    }

    /**
     * What is given must keep to the programme's rules, even while the form is half filled in.
     *
     * @throws Refused {@code answers-invalid}; {@code skill-not-in-programme}
     */
    void requireAllowed(Set<Side> sides, Answers answers) {
        FormRules form = programme.form();
        if (!sides.isEmpty() && !choices().contains(sides)) {
            throw new Refused(Kind.INVALID, "answers-invalid", "This programme is joined on one side, or as it says.");
        }
        requireAtMost(answers.needs().size(), form.needsMost(), "skills to learn");
        requireAtMost(answers.offers().size(), form.offersMost(), "skills to teach");
        requireAtMost(answers.capacity(), form.capacityMost(), "partners at once");
        Set<UUID> others = new HashSet<>();
        answers.needs().forEach(need -> others.add(need.skill()));
        answers.offers().forEach(offer -> others.add(offer.skill()));
        programme.skills().forEach(others::remove);
        if (!others.isEmpty()) {
            throw new Refused(
                    Kind.INVALID,
                    "skill-not-in-programme",
                    "A skill that you chose is no longer part of this programme. Take it off and choose another.");
        }
    }

    private static void requireAtMost(int given, int most, String what) {
        if (given > most) {
            throw new Refused(
                    Kind.INVALID, "answers-invalid", "This programme asks for at most " + most + " " + what + ".");
        }
    }

    /** What is still to be answered before the form can be sent, by the name of the step. */
    public List<String> listMissing(Set<Side> sides, Answers answers) {
        FormRules form = programme.form();
        List<String> missing = new ArrayList<>();
        if (sides.isEmpty()) {
            missing.add("side");
        }
        if (asksNeeds(sides) && answers.needs().isEmpty()) {
            missing.add("needs");
        }
        if (asksOffers(sides) && answers.offers().isEmpty()) {
            missing.add("offers");
        }
        if (form.asksLanguages() && answers.languages().isEmpty()) {
            missing.add("languages");
        }
        if (form.asksAvailability() && answers.availability().minutes() < form.minOverlapMinutes()) {
            missing.add("availability");
        }
        return missing;
    }

    /** @throws Refused {@code answers-incomplete} */
    void requireComplete(Set<Side> sides, Answers answers) {
        List<String> missing = listMissing(sides, answers);
        if (!missing.isEmpty()) {
            throw new Refused(
                    Kind.INVALID,
                    "answers-incomplete",
                    "Something is still missing: " + String.join(", ", missing)
                            + ". Everything that you have filled in is kept.");
        }
    }
}
