package org.viceversa.programme;

import java.util.List;
import java.util.Optional;
import org.viceversa.programme.PairingRules.Mode;
import org.viceversa.programme.Programme.Kind;
import org.viceversa.programme.Programme.Visibility;

/** The templates that the tool brings along; no two of them are alike. */
public final class Templates {

    private static final String READERS =
            "What you write in the form is read by the people who run this programme, and by nobody else, until you are"
                    + " paired. Your partner then sees your name, your languages, the hours that suit you, and what you"
                    + " want to learn or can teach. ";
    private static final String NEVER =
            "Whom you would rather not meet is seen by nobody: it only keeps you apart. Your manager sees none of this."
                    + " Taking part is your choice; you may stop at any time without giving a reason, and saying no has"
                    + " no consequences for your work. ";
    private static final String KEPT =
            "You can see and correct your answers at any time. Whoever runs the programme keeps them for as long as it"
                    + " needs them; turn to the contact below if you want them deleted.";

    private static final Template GE_500 = new Template(
            "ge-500",
            "500 seniors choose their mentors",
            "For a whole top floor at once: each senior looks for a mentor among the people who have just joined, to"
                    + " learn what the Internet can do.",
            "General Electric “asked 500 of his top executives to seek out mentors from among these new joiners”.",
            Kind.REVERSE,
            new Labels("guide", "guides", "executive", "executives", "pair", "pairs"),
            "Every one of our executives uses the Internet as our newest colleagues do, and knows one of them well"
                    + " enough to ask.",
            List.of("TEC-08", "TEC-01", "TEC-03", "TEC-02", "TEC-04", "TEC-07", "TEC-09", "WRK-04"),
            new DirectionRule(24, 1, DirectionRule.Mode.ANY, true),
            Visibility.INVITED,
            false,
            new FormRules(3, 6, true, true, true, true, 1, 30),
            new PairingRules(Mode.SENIORS_CHOOSE, 2, false, Optional.of(12)),
            new Conduct(
                    Optional.empty(),
                    14,
                    6,
                    List.of("first-meeting", "show-me", "try-it-alone", "look-back"),
                    "reverse-classic"),
            READERS + "Seniors see what newer colleagues offer before they ask one of them. " + NEVER + KEPT);

    private static final Template ROTNEM = new Template(
            "rotnem",
            "Rotnem",
            "“Mentor” spelled backwards: a programme with words of its own, for offices in several places, that wants"
                    + " nearly everybody senior to have somebody to ask.",
            "Edelman’s Rotnem; “about 95 percent of senior executives in the Chicago office work associated with"
                    + " Rotnems”.",
            Kind.REVERSE,
            new Labels("Rotnem", "Rotnems", "executive", "executives", "Rotnem pair", "Rotnem pairs"),
            "Nearly every executive in each of our offices has a Rotnem, and understands what newer colleagues think"
                    + " and how they spend their time.",
            List.of("TEC-01", "TEC-04", "TEC-03", "TEC-02", "COM-01", "LEA-01", "COM-02", "CUL-01", "CUL-05"),
            new DirectionRule(36, 2, DirectionRule.Mode.ANY, true),
            Visibility.SITE,
            false,
            new FormRules(5, 8, true, true, true, true, 2, 30),
            new PairingRules(Mode.STAFF, 2, true, Optional.empty()),
            new Conduct(
                    Optional.of(95),
                    14,
                    8,
                    List.of("first-meeting", "perspective", "show-me", "travel-along", "look-back"),
                    "rotnem"),
            READERS + "Reports count people by office and never name them. " + NEVER + KEPT);

    private static final Template EXCHANGE = new Template(
            "two-way-exchange",
            "Two-way exchange",
            "Both teach and both learn: a digital skill for a piece of experience, in equal parts.",
            "",
            Kind.EXCHANGE,
            new Labels("newer colleague", "newer colleagues", "senior colleague", "senior colleagues", "duo", "duos"),
            "Pairs trade what each knows best, so that newer colleagues learn how this organisation works while senior"
                    + " ones learn how it could.",
            List.of("TEC-06", "WRK-04", "WRK-03", "WRK-06", "CUL-01", "CUL-02", "COM-04", "COM-02", "LEA-08", "PRO-01"),
            new DirectionRule(24, 1, DirectionRule.Mode.ANY, true),
            Visibility.COURSES,
            true,
            new FormRules(5, 5, true, true, true, true, 2, 60),
            new PairingRules(Mode.BOTH_CHOOSE, 2, true, Optional.empty()),
            new Conduct(
                    Optional.empty(),
                    14,
                    6,
                    List.of("first-meeting", "twin-goals", "my-turn-your-turn", "half-time", "look-back"),
                    "exchange"),
            READERS + "Both of you say what you learnt; each sees the other’s answer only after giving their own. "
                    + NEVER + KEPT);

    private static final Template NEW_JOINER = new Template(
            "new-joiner",
            "New joiners and their first ninety days",
            "Somebody new meets somebody who knows the place, and is asked from the first day what looks odd here.",
            "",
            Kind.NEW_EMPLOYEE,
            new Labels("new joiner", "new joiners", "host", "hosts", "tandem", "tandems"),
            "Everybody who joins knows whom to ask from the first day, and what they notice with fresh eyes reaches"
                    + " somebody who can change it.",
            List.of("CUL-01", "CUL-02", "PRO-01", "CUL-04", "TEC-06", "WRK-03", "WRK-01", "WRK-04"),
            new DirectionRule(12, 0, DirectionRule.Mode.ANY, true),
            Visibility.SITE,
            false,
            new FormRules(3, 3, true, true, false, true, 3, 30),
            new PairingRules(Mode.STAFF, 1, false, Optional.of(3)),
            new Conduct(
                    Optional.of(80),
                    7,
                    12,
                    List.of("first-day", "who-is-who", "fresh-eyes", "ninety-days"),
                    "new-joiner"),
            READERS + "Nothing that a new joiner says here is used to judge a trial period. " + NEVER + KEPT);

    private static final Template CERTIFICATION = new Template(
            "certification-study",
            "Certification study",
            "For people who must renew a certificate: colleagues who studied lately tell which courses are worth it, and"
                    + " learn with them.",
            "After Edcor: people “who need coursework to maintain certification can learn the most advantageous courses"
                    + " to take” from newer colleagues.",
            Kind.GROUP,
            new Labels("study guide", "study guides", "renewer", "renewers", "study group", "study groups"),
            "Everybody whose certificate runs out this year renews it in time, with the courses that were worth it.",
            List.of("TEC-10", "TEC-08", "WRK-08", "WRK-06", "CUL-10", "WRK-09"),
            new DirectionRule(0, 0, DirectionRule.Mode.ANY, false),
            Visibility.COURSES,
            true,
            new FormRules(2, 4, true, true, false, false, 5, 60),
            new PairingRules(Mode.STAFF, 1, false, Optional.empty()),
            new Conduct(
                    Optional.empty(),
                    7,
                    10,
                    List.of("which-certificate", "course-advice", "study-hour", "mock-test"),
                    "study"),
            READERS + "Your results in tests and your certificates are shown to nobody by this programme. " + NEVER
                    + KEPT);

    private static final Template PEER = new Template(
            "peer",
            "Peers",
            "No senior and no junior: two people who each know something that the other wants to know.",
            "",
            Kind.PEER,
            new Labels("peer", "peers", "peer", "peers", "pair of peers", "pairs of peers"),
            "People find a colleague outside of their own team who can show them the one thing that they want to learn"
                    + " next.",
            List.of("COM-04", "COM-02", "COM-06", "WRK-07", "WRK-06", "WRK-01", "COM-07", "WRK-09", "WRK-04"),
            DirectionRule.NONE,
            Visibility.COURSES,
            false,
            new FormRules(4, 6, true, true, true, true, 3, 30),
            new PairingRules(Mode.BOTH_CHOOSE, 1, true, Optional.empty()),
            new Conduct(Optional.empty(), 21, 4, List.of("first-meeting", "swap", "look-back"), "peer"),
            READERS + NEVER + KEPT);

    private static final List<Template> ALL = List.of(ROTNEM, GE_500, EXCHANGE, NEW_JOINER, CERTIFICATION, PEER);

    private Templates() {}

    /** In the order in which they are offered. */
    public static List<Template> list() {
        return ALL;
    }

    static Optional<Template> find(String key) {
        return ALL.stream().filter(template -> template.key().equals(key)).findFirst();
    }
}
