package org.sprinthealth.report.deck;

import java.awt.geom.Rectangle2D;
import java.util.Date;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A slide made from a layout of the template: each placeholder filled, or taken away where there is nothing for it. */
final class Board {
    static final String FINDING = "Finding";
    static final String NOTE = "Note";

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final Date made;

    Board(XMLSlideShow show, String layout, Date made) {
        this.show = show;
        this.made = made;
        XSLFSlideLayout found = show.findLayout(layout);
        if (found == null) {
            throw new IllegalArgumentException("the template has no layout " + layout);
        }
        this.slide = show.createSlide(found);
        slide.getShapes().forEach(Board::goByTheLayout);
    }

    /** A slide's placeholder takes place and looks from its layout, so that a restyled layout restyles the slide. */
    private static void goByTheLayout(XSLFShape shape) {
        if (shape.getXmlObject() instanceof CTShape placeholder) {
            placeholder.getSpPr().set(CTShape.Factory.newInstance().addNewSpPr());
            placeholder
                    .getTxBody()
                    .getBodyPr()
                    .set(CTShape.Factory.newInstance().addNewTxBody().addNewBodyPr());
            if (placeholder.getTxBody().isSetLstStyle()) {
                placeholder.getTxBody().unsetLstStyle();
            }
        }
    }

    void show(Plan plan) {
        say(FINDING, plan.finding());
        say(NOTE, plan.note());
        String place = plan.body().placeholder();
        if (plan.body() instanceof Plan.Period period) {
            say(place, period.words());
        } else if (plan.body() instanceof Plan.Paragraphs paragraphs) {
            list(placeholder(place), paragraphs.all());
        } else if (plan.body() instanceof Plan.Grid grid) {
            new NativeTable(grid).on(slide, emptied(place));
        } else if (plan.body() instanceof Plan.Bars bars) {
            new NativeBars(bars, made).on(show, slide, emptied(place));
        }
    }

    private void say(String name, String text) {
        XSLFTextShape placeholder = placeholder(name);
        if (text.isEmpty()) {
            slide.removeShape(placeholder);
        } else {
            placeholder.setText(Words.legal(text));
        }
    }

    private static void list(XSLFTextShape placeholder, List<Plan.Paragraph> paragraphs) {
        placeholder.clearText();
        for (Plan.Paragraph paragraph : paragraphs) {
            XSLFTextParagraph line = placeholder.addNewTextParagraph();
            run(line, paragraph.strong()).setBold(true);
            run(line, paragraph.rest());
        }
    }

    private static XSLFTextRun run(XSLFTextParagraph line, String text) {
        XSLFTextRun run = line.addNewTextRun();
        run.setText(Words.legal(text));
        return run;
    }

    /** The room of a placeholder that gives way to a chart or a table. */
    private Rectangle2D emptied(String name) {
        XSLFTextShape placeholder = placeholder(name);
        Rectangle2D room = placeholder.getAnchor();
        slide.removeShape(placeholder);
        return room;
    }

    private XSLFTextShape placeholder(String name) {
        return slide.getShapes().stream()
                .filter(shape ->
                        shape instanceof XSLFTextShape && shape.getShapeName().equals(name))
                .map(XSLFTextShape.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the layout has no placeholder " + name));
    }
}
