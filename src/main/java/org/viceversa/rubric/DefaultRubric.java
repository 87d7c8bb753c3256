package org.viceversa.rubric;

import java.util.List;
import java.util.Optional;
import org.viceversa.rubric.Rubric.Criterion;
import org.viceversa.rubric.Rubric.Level;

/**
 * The rubric that an activity begins with: what reverse mentoring is reflected on for, in the four levels of Kember et al.
 * (2008).
 */
public final class DefaultRubric {

    private static final int[] PERCENTS = {25, 50, 75, 100};
    private static final String[] TITLES = {"Habitual", "Understanding", "Reflective", "Critical"};

    public static final Rubric RUBRIC = new Rubric(List.of(
            criterion(
                    "description",
                    "Description",
                    "What happened, told so that somebody who was not there can follow.",
                    15,
                    level(
                            "Says that a meeting took place, or what is usually done in one.",
                            "I cannot yet see this one meeting. Choose a moment in it and tell it: who said or did what?"),
                    level(
                            "Tells what happened, without what made it this meeting and no other.",
                            "I can follow what you did. Add the moment that you would tell a friend about."),
                    level(
                            "Tells what happened and what it was like for the writer.",
                            "A clear picture of the meeting and of you in it. What would your partner have told first?"),
                    level(
                            "Tells what happened as both of the two may have seen it, with what was surprising.",
                            "You show the meeting from both sides, and what you did not expect. Well observed.")),
            criterion(
                    "analysis",
                    "Analysis",
                    "Why it went as it did, and not only how.",
                    25,
                    level(
                            "Judges without giving a reason.",
                            "You say how it was. Now ask why: what did you, your partner or the place have to do with it?"),
                    level(
                            "Gives reasons that would fit any meeting.",
                            "Your reasons make sense in general. Which of them can you show in this meeting?"),
                    level(
                            "Explains with what was done and said, and with one's own part in it.",
                            "You found your own part in it. What have you taken for granted that made it so?"),
                    level(
                            "Questions an assumption, one's own or the organisation's, and weighs another explanation.",
                            "You questioned what you took for granted, and weighed another view. That is where learning is.")),
            criterion(
                    "learned",
                    "What each of us learned",
                    "What went in both directions: what the junior taught, and what came back.",
                    30,
                    level(
                            "Names a topic.",
                            "You name the topic. What can you, or your partner, do today that you could not before?"),
                    level(
                            "Says what one of the two learned.",
                            "I see what went in one direction. What went in the other, even if it was small?"),
                    level(
                            "Says what both learned, each with an example.",
                            "Both directions, with examples. Which of the two would not have happened the usual way round?"),
                    level(
                            "Says what both learned, and what had to be unlearned or given up for it.",
                            "You say what had to go so that something new could come. Thank you for being frank.")),
            criterion(
                    "link",
                    "Link to a skill or goal",
                    "How this brings the pair nearer to what it wants to reach.",
                    15,
                    level(
                            "Mentions no skill and no goal.",
                            "Which of your goals or skills was this about? Name it in a sentence."),
                    level("Names a skill or goal.", "You name the goal. How far are you now, and how do you know?"),
                    level(
                            "Says what has changed since, with something that shows it.",
                            "You show what has changed. Is the goal still the right one?"),
                    level(
                            "Judges by evidence how far the goal is reached, and whether it is the right one.",
                            "You measured yourself against the goal and the goal against yourself. Convincing.")),
            criterion(
                    "action",
                    "Next action with a date",
                    "What will be done because of this, by whom and until when.",
                    15,
                    level("Has no next step, or a wish.", "What will you do on Monday? Write one thing, with a day."),
                    level(
                            "Has a next step without a day or a person.",
                            "A good intention. Who does it, and until when?"),
                    level(
                            "Has a next step with person and day that follows from the text.",
                            "A step that follows from what you found. How will you notice that it worked?"),
                    level(
                            "Has a step with person, day and a way to see whether it worked, and what might be in its way.",
                            "One can act on this, and look back on it. Tell your partner, if you have not."))));

    private DefaultRubric() {}

    private record Words(String description, String feedback) {}

    private static Words level(String description, String feedback) {
        return new Words(description, feedback);
    }

    private static Criterion criterion(
            String id, String title, String description, int weight, Words one, Words two, Words three, Words four) {
        return new Criterion(
                id,
                title,
                description,
                weight,
                List.of(level(0, one), level(1, two), level(2, three), level(3, four)),
                Optional.empty());
    }

    private static Level level(int index, Words words) {
        return new Level(TITLES[index], words.description(), PERCENTS[index], words.feedback(), Optional.empty());
    }
}
