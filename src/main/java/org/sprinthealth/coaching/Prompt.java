package org.sprinthealth.coaching;

/**
 * Something for the next talk: what was seen, a question it helps to ask, and where to look. Never about a person, and never
 * a verdict.
 *
 * @param about the id of the figure or signal, or {@code experiment}
 * @param because what was seen, a sentence
 * @param question the question
 * @param lookAt where to look, such as {@code the items behind Backlog health}
 */
public record Prompt(String about, String because, String question, String lookAt) {
    /** What a prompt about the open experiment is about. */
    public static final String EXPERIMENT = "experiment";
}
