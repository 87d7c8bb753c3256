package org.viceversa.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.viceversa.programme.Programme.SafetyContact;
import org.viceversa.programme.Programme.Visibility;

/** What must be there before people are asked to apply: pure rules. */
public final class OpeningRules {

    private OpeningRules() {}

    /** Something without which no cycle opens, in words for a manager. */
    public enum Missing {
        NAME("the programme has no name"),
        GOAL("the goal is missing: say in a sentence why you do this"),
        SKILLS("no skill is in scope: choose what can be learnt"),
        COURSES("no course is chosen, although the programme is for chosen courses"),
        NOTICE("the privacy notice is missing: say who reads what people write, and for how long it is kept"),
        SAFETY_CONTACT("there is no safety contact: name somebody to turn to, and how to reach them"),
        CYCLE_NAME("the cycle has no name"),
        CLOSES_BEFORE_OPENING("applications close before they open"),
        STARTS_BEFORE_CLOSING("the meetings start before applications close"),
        STARTS_BEFORE_OPENING("the meetings start before applications open"),
        ENDS_BEFORE_START("the last day is not after the first meeting"),
        CLOSES_IN_THE_PAST("the last day to apply has passed already");

        private final String sentence;

        Missing(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    /** What the programme lacks, whatever its cycles say. */
    public static List<Missing> missing(ProgrammeDesign programme) {
        List<Missing> missing = new ArrayList<>();
        add(missing, programme.name().isBlank(), Missing.NAME);
        add(missing, programme.goal().isBlank(), Missing.GOAL);
        add(missing, programme.skills().isEmpty(), Missing.SKILLS);
        add(
                missing,
                programme.visibility() == Visibility.COURSES
                        && programme.courses().isEmpty(),
                Missing.COURSES);
        add(missing, programme.notice().isBlank(), Missing.NOTICE);
        add(missing, programme.contacts().stream().noneMatch(SafetyContact::canBeReached), Missing.SAFETY_CONTACT);
        return missing;
    }

    /** Dates that do not follow each other, and a name that is not there. */
    public static List<Missing> disorder(CycleDesign cycle) {
        List<Missing> missing = new ArrayList<>();
        boolean evergreen = cycle.ends().isEmpty();
        add(missing, cycle.name().isBlank(), Missing.CYCLE_NAME);
        add(missing, !evergreen && cycle.closes().isBefore(cycle.opens()), Missing.CLOSES_BEFORE_OPENING);
        add(missing, !evergreen && cycle.starts().isBefore(cycle.closes()), Missing.STARTS_BEFORE_CLOSING);
        add(missing, evergreen && cycle.starts().isBefore(cycle.opens()), Missing.STARTS_BEFORE_OPENING);
        add(missing, cycle.ends().filter(end -> !end.isAfter(cycle.starts())).isPresent(), Missing.ENDS_BEFORE_START);
        return missing;
    }

    /**
     * All that keeps a cycle from opening.
     *
     * @param today in the cycle's zone
     */
    public static List<Missing> missing(ProgrammeDesign programme, CycleDesign cycle, LocalDate today) {
        List<Missing> missing = new ArrayList<>(missing(programme));
        missing.addAll(disorder(cycle));
        add(missing, cycle.ends().isPresent() && cycle.closes().isBefore(today), Missing.CLOSES_IN_THE_PAST);
        return missing;
    }

    /** All of it in one sentence. */
    static String sentence(String beginning, List<Missing> missing) {
        return beginning + missing.stream().map(Missing::sentence).collect(Collectors.joining("; ")) + ".";
    }

    private static void add(List<Missing> missing, boolean isMissing, Missing what) {
        if (isMissing) {
            missing.add(what);
        }
    }
}
