package org.sprinthealth.settings;

/**
 * Something in a portfolio file that can't be meant, with what to write instead.
 *
 * @param file the portfolio file as it was named
 * @param line the line, from 1; 0 for the file as a whole
 * @param message what was found, what was expected and what to do
 */
public record Problem(String file, int line, String message) {

    /** In the form of a compiler's message: {@code jobs/demo/portfolio.yaml:12: size: …}. */
    public String inWords() {
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
