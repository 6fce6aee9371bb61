package org.sprinthealth.templates;

import static org.sprinthealth.templates.SheetMaker.column;

import java.util.List;
import org.sprinthealth.templates.Look.Kind;

/** What both templates have. */
final class Shared {
    private Shared() {}

    static SheetMaker definitions(SheetMaker sheet) {
        return sheet.table(
                        "Definitions",
                        List.of(
                                column("Figure", Kind.STRONG),
                                column("What is counted", Kind.TEXT),
                                column("How to read it", Kind.TEXT),
                                column("Window", Kind.TEXT),
                                column("Good end", Kind.TEXT),
                                column("At least", Kind.WHOLE),
                                column("Needs", Kind.TEXT)))
                .frozen(1);
    }
}
