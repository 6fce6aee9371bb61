package org.sprinthealth.intake.cells;

import java.util.regex.Pattern;

/** The people that texts name: taken out at the door, so that no store, file or log behind it can hold them. */
public final class People {
    private static final Words<String> TITLES = Words.read("people.txt", (String name) -> name);
    private static final Pattern ACCOUNT_OF = Pattern.compile("(?i)[ -]id$");

    private static final String SOMEONE = "@someone";

    /** Account mentions of Jira: {@code [~accountid:…]}, {@code [~name]}. */
    private static final Pattern ACCOUNT = Pattern.compile("\\[~[^\\]\\s]+\\]");

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /** A mention, with the capitalised word after it, which may be a family name. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}._@])@\\p{L}[\\p{L}\\p{N}_-]*"
            + "(?:\\.[\\p{L}\\p{N}_-]+)*(?:[ \u00a0]\\p{Lu}[\\p{L}'\u2019-]+)?");

    private People() {}

    /** Whether a column's title, or the name of a field, tells of a person or an account: then it is never read. */
    public static boolean areIn(String title) {
        return TITLES.meaningOf(title)
                .or(() -> TITLES.meaningOf(ACCOUNT_OF.matcher(title).replaceFirst("")))
                .isPresent();
    }

    /** A text in which nobody is named by account, mention or address any more. */
    public static String leftOut(String text) {
        if (text.indexOf('@') < 0 && !text.contains("[~")) {
            return text;
        }
        String mentions = MENTION.matcher(text).replaceAll(SOMEONE);
        String mails = MAIL.matcher(mentions).replaceAll(SOMEONE);
        return ACCOUNT.matcher(mails).replaceAll(SOMEONE);
    }
}
