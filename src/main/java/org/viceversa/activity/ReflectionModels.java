package org.viceversa.activity;

import java.util.List;
import org.viceversa.activity.Activity.Model;
import org.viceversa.activity.Activity.Prompt;
import org.viceversa.activity.Activity.WordLimits;

/** The ways of reflecting that the tool brings along, with their prompts for whoever teaches and for whoever learns. */
public final class ReflectionModels {

    /** @param source whose way it is; empty for the tool's own */
    public record ModelWords(Model model, String title, String description, String source, List<Prompt> prompts) {}

    private static final List<ModelWords> ALL = List.of(
            new ModelWords(
                    Model.WHAT_SO_WHAT_NOW_WHAT,
                    "What? So what? Now what?",
                    "Three questions, for a short look back at one meeting.",
                    "Terry Borton; Gary Rolfe and others",
                    List.of(
                            prompt(
                                    "what",
                                    "What?",
                                    "What did you show, and to whom? At which point did you see that it landed, or that it"
                                            + " did not?",
                                    "What were you shown? At which point were you lost, and what did you do about it?"),
                            prompt(
                                    "so-what",
                                    "So what?",
                                    "What did you find out about how decisions are made here that you could not see from"
                                            + " your place? Where did you have to translate jargon, yours or theirs?",
                                    "What did you have to unlearn? What does it change in how you see the work of people"
                                            + " who have just joined?"),
                            prompt(
                                    "now-what",
                                    "Now what?",
                                    "What will you show next, or differently, and what will you ask for in return? When?",
                                    "What will you try alone until you meet again, and who will notice? When?"))),
            new ModelWords(
                    Model.GIBBS,
                    "Gibbs: six steps",
                    "From what happened, through what you felt, to a plan. For a meeting that stays on your mind.",
                    "Graham Gibbs, 1988",
                    List.of(
                            prompt(
                                    "description",
                                    "Description",
                                    "What did you set out to teach, and what took place? Who else was there, in the room or in"
                                            + " what you talked about?",
                                    "What did you want to learn, and what took place? What did you show your mentor that"
                                            + " you could not do?"),
                            prompt(
                                    "feelings",
                                    "Feelings",
                                    "What was it like to teach somebody who decides over others? When did you hold"
                                            + " something back, and why?",
                                    "What was it like to be the beginner? When did you want to change the subject, or to"
                                            + " be the one who knows?"),
                            prompt(
                                    "evaluation",
                                    "Evaluation",
                                    "Which of your explanations worked, and which only sounded good?",
                                    "What can you do now that you could only nod at before? What still escapes you?"),
                            prompt(
                                    "analysis",
                                    "Analysis",
                                    "Why did it go as it did? What had rank, old habits, or the words of your trade to"
                                            + " do with it? Where did you translate jargon?",
                                    "Why did it go as it did? Which habit that served you well was in the way here? What"
                                            + " did you have to unlearn?"),
                            prompt(
                                    "conclusion",
                                    "Conclusion",
                                    "What have you learned from the one whom you teach, and what about teaching?",
                                    "What have you learned, and what did you give in return that cannot be looked up?"),
                            prompt(
                                    "plan",
                                    "Plan",
                                    "What will you do at the next meeting, and what before it? Give it a day.",
                                    "What will you do without help, and what will you let others see you do? Give it a"
                                            + " day."))),
            new ModelWords(
                    Model.KOLB,
                    "Kolb: four stages of experience",
                    "From an experience to an idea that is tried out. For people who learn by doing.",
                    "David Kolb, 1984",
                    List.of(
                            prompt(
                                    "experience",
                                    "Experience",
                                    "Choose something that you did together. What did you do, and what did your partner do"
                                            + " with their own hands?",
                                    "Choose something that you did together. What did you do with your own hands, and"
                                            + " what did you leave to your mentor?"),
                            prompt(
                                    "observation",
                                    "Observation",
                                    "What did you notice that you did not expect, in how a senior colleague goes about"
                                            + " it?",
                                    "What did you notice that you did not expect, in how a newer colleague goes about"
                                            + " it?"),
                            prompt(
                                    "concept",
                                    "Concept",
                                    "What does this tell you about how experience and new tools fit together? Put it as a"
                                            + " rule that somebody could disagree with.",
                                    "What does this tell you about your own rules of thumb? Which one would you now put"
                                            + " differently?"),
                            prompt(
                                    "experiment",
                                    "Experiment",
                                    "What will you try at the next meeting to find out whether that is so? When, and how"
                                            + " will you know?",
                                    "What will you try in your own team to find out whether that is so? When, and how"
                                            + " will you know?"))),
            new ModelWords(
                    Model.DIEP,
                    "DIEP: describe, interpret, evaluate, plan",
                    "Four paragraphs that lead from what was seen to what comes next. For reports and portfolios.",
                    "",
                    List.of(
                            prompt(
                                    "describe",
                                    "Describe",
                                    "What did your partner understand, do or ask that stays with you? Only what one could"
                                            + " have seen or heard.",
                                    "What did your mentor do, say or ask that stays with you? Only what one could have"
                                            + " seen or heard."),
                            prompt(
                                    "interpret",
                                    "Interpret",
                                    "What do you think it means? What might it mean to somebody in your partner's place?",
                                    "What do you think it means? What might it mean to somebody in your mentor's place?"),
                            prompt(
                                    "evaluate",
                                    "Evaluate",
                                    "How useful was it, for your partner's work and for your own? What makes you think"
                                            + " so?",
                                    "How useful was it, for your work and for those who work for you? What makes you"
                                            + " think so?"),
                            prompt(
                                    "plan",
                                    "Plan",
                                    "What will you take on next, with whom, and until when?",
                                    "What will you hand over, allow or begin because of this, and until when?"))),
            new ModelWords(
                    Model.FREE,
                    "Free writing",
                    "One open question, for those who would rather find their own way.",
                    "",
                    List.of(prompt(
                            "text",
                            "Your reflection",
                            "Write about a moment in which you taught somebody senior something, or could not. What did"
                                    + " each of you take away?",
                            "Write about a moment in which somebody newer taught you something, or could not. What did"
                                    + " each of you take away?"))),
            new ModelWords(
                    Model.CUSTOM,
                    "Your own prompts",
                    "You write what is asked, in your own words for each side.",
                    "",
                    List.of(prompt(
                            "prompt-1",
                            "First question",
                            "What do you want to ask whoever teaches?",
                            "What do you want to ask whoever learns?"))));

    private ReflectionModels() {}

    private static Prompt prompt(String id, String title, String mentor, String mentee) {
        return new Prompt(id, title, mentor, mentee, WordLimits.NONE);
    }

    /** In the order in which they are offered. */
    public static List<ModelWords> list() {
        return ALL;
    }

    static ModelWords of(Model model) {
        return ALL.stream()
                .filter(one -> one.model() == model)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The model " + model + " has no words"));
    }
}
