package org.sprinthealth.intake.cells;

import java.util.regex.Pattern;

/** The people that texts name: taken out at the door, so that no store, file or log behind it can hold them. */
public final class People {
    private static final String SOMEONE = "@someone";

    /** Account mentions of Jira: {@code [~accountid:…]}, {@code [~name]}. */
    private static final Pattern ACCOUNT = Pattern.compile("\\[~[^\\]\\s]+\\]");

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /** A mention, with the capitalised word after it, which may be a family name. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}._@])@\\p{L}[\\p{L}\\p{N}_-]*"
            + "(?:\\.[\\p{L}\\p{N}_-]+)*(?:[ \u00a0]\\p{Lu}[\\p{L}'\u2019-]+)?");

    private People() {}

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
