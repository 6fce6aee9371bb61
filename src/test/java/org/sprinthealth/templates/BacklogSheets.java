package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;
import static org.sprinthealth.templates.SheetMaker.typed;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;

/** The sheets of the backlog. */
final class BacklogSheets {
    private final Making making;

    private BacklogSheets(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        BacklogSheets sheets = new BacklogSheets(making);
        sheets.top20();
    }

    private void top20() {
        making.keyed(
                        Group.BACKLOG,
                        "Top 20",
                        "The next items of the backlog in their order, and how clear it is what done means.",
                        6,
                        12,
                        10,
                        44,
                        20,
                        7,
                        40,
                        10,
                        8,
                        12,
                        12,
                        14,
                        14,
                        18,
                        10,
                        30,
                        12,
                        12)
                .table(
                        "Top_20",
                        List.of(
                                column("Rank", Kind.WHOLE),
                                column("Key", Kind.KEY),
                                column("Type", Kind.TEXT),
                                column("Summary", Kind.TEXT),
                                column("Criteria", Kind.TEXT),
                                column("Level", Kind.CENTRED),
                                column("Why", Kind.TEXT),
                                column("Estimate", Kind.NUMBER),
                                column("Age (days)", Kind.WHOLE),
                                column("Last change", Kind.DATE),
                                column("Parent", Kind.TEXT),
                                column("In a sprint", Kind.TEXT),
                                column("Waits for", Kind.TEXT),
                                column("Flags", Kind.TEXT),
                                typed(
                                        "Override",
                                        Kind.TYPED_CHOICE,
                                        "Is it clear what done means, as you see it?",
                                        "yes",
                                        "no"),
                                typed("Because", Kind.TYPED, "Why you see it so."),
                                typed("Expires", Kind.TYPED_DATE, "The day until which it holds; empty: 180 days."),
                                typed("To discuss", Kind.TYPED_CHOICE, "Worth a word in the next talk?", "yes")))
                .frozen(3)
                .shade(5, 6, "$G#=3", "CFE6F5", false)
                .shade(5, 6, "$G#=2", "E9F3FA", false)
                .shade(5, 6, "$G#<2", "FDEBD0", true);
    }
}
