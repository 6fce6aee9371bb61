package org.sprinthealth.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one was probably meant to be. */
final class Nearest {
    private Nearest() {}

    /** {@code ". Did you mean …?"}, or nothing where no known word is near. */
    static String hint(String word, Collection<String> known) {
        return of(word, known).map(near -> ". Did you mean " + near + "?").orElse("");
    }

    private static Optional<String> of(String word, Collection<String> known) {
        String plain = plain(word);
        int far = Math.max(2, plain.length() / 3) + 1;
        return known.stream()
                .filter(candidate -> distance(plain, plain(candidate)) < far)
                .min(Comparator.<String>comparingInt(candidate -> distance(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Levenshtein's distance: the fewest characters to add, remove or change. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
