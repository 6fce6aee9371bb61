package org.sprinthealth.simulator;

import java.util.List;

/** The language of a tracker's user: of its headers, its values, its months and the team's own words. */
enum Language {
    ENGLISH("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "Custom field"),
    SPANISH("ene feb mar abr may jun jul ago sep oct nov dic", "Campo personalizado"),
    GERMAN("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez", "Benutzerdefinierte Felder"),
    FRENCH("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.", "Champs personnalisés");

    private final String months;
    private final String customField;

    Language(String months, String customField) {
        this.months = months;
        this.customField = customField;
    }

    String month(int number) {
        return List.of(months.split(" ", 12)).get(number - 1);
    }

    String customField(String name) {
        return customField + " (" + name + ")";
    }

    /** The word of this language among words in the languages' order, with bars between them. */
    String of(String words) {
        List<String> each = List.of(words.split(" \\| ", 4));
        return switch (this) {
            case ENGLISH -> each.get(0);
            case SPANISH -> each.get(1);
            case GERMAN -> each.get(2);
            case FRENCH -> each.get(3);
        };
    }
}
