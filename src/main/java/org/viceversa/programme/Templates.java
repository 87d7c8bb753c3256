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
            "Your answers are kept until the end of the cycle and one year beyond, then deleted; ask the contact below"
                    + " to see, correct or delete them earlier.";

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
            List.of(
                    "internet-research",
                    "social-media",
                    "short-video",
                    "messaging",
                    "social-dashboards",
                    "video-meetings",
                    "online-safety",
                    "emerging-tools"),
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
            List.of(
                    "social-media",
                    "social-dashboards",
                    "short-video",
                    "messaging",
                    "communicating-across-tenure",
                    "motivating-newer-staff",
                    "giving-feedback",
                    "how-decisions-are-made",
                    "working-across-sites"),
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
            List.of(
                    "digital-workplace",
                    "emerging-tools",
                    "process-streamlining",
                    "data-literacy",
                    "how-decisions-are-made",
                    "stakeholder-map",
                    "presenting",
                    "giving-feedback",
                    "career-planning",
                    "product-knowledge"),
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
            List.of(
                    "how-decisions-are-made",
                    "who-does-what",
                    "product-knowledge",
                    "customer-insight",
                    "digital-workplace",
                    "process-streamlining",
                    "remote-work",
                    "emerging-tools"),
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
            List.of(
                    "online-learning",
                    "internet-research",
                    "note-taking",
                    "data-literacy",
                    "regulation-knowledge",
                    "time-planning"),
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
            List.of(
                    "presenting",
                    "giving-feedback",
                    "facilitation",
                    "spreadsheets",
                    "data-literacy",
                    "remote-work",
                    "writing-clearly",
                    "time-planning",
                    "emerging-tools"),
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
