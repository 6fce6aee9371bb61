package org.sprinthealth.report.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.sprinthealth.report.SameBytes;
import org.sprinthealth.report.page.Leadership;

/** The slides for leadership, from a template whose layouts give them their looks. */
public final class Deck {
    private static final String PROGRAM = "Sprint Health Check";

    private final byte[] template;

    /**
     * @param template the bytes of a template that {@link DeckContract} has nothing to say against
     */
    public Deck(byte[] template) {
        this.template = template.clone();
    }

    /**
     * The deck's bytes, the same for the same edition.
     *
     * @param asOf the edition's date, which the document says it was made on
     */
    public byte[] write(Leadership edition, LocalDate asOf) {
        Date made = Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(template))) {
            while (!show.getSlides().isEmpty()) {
                show.removeSlide(0);
            }
            for (Plan plan : new Outline(edition).slides()) {
                new Board(show, plan.body().layout(), made).show(plan);
            }
            describe(show.getProperties(), made, PROGRAM + " – " + edition.portfolio() + " – " + edition.week());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return SameBytes.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document says of itself: the edition's date, not the machine's. */
    static void describe(POIXMLProperties properties, Date made, String title) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Words.legal(title));
        core.setCreator(PROGRAM);
        core.setLastModifiedByUser(PROGRAM);
        core.setCreated(Optional.of(made));
        core.setModified(Optional.of(made));
    }
}
