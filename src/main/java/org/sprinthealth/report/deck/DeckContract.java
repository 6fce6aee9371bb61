package org.sprinthealth.report.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** What the deck's template must have so that slides can be made from it, whatever they look like: layouts with placeholders. */
public final class DeckContract {
    private static final Map<String, String> BODIES =
            Map.of("Opening", "Period", "List", "List", "Chart", "Chart", "Table", "Table");

    private DeckContract() {}

    /**
     * What is missing in a template and what to do about it, a sentence each; empty where it fulfils the contract.
     *
     * @param template the file's bytes
     */
    public static List<String> check(byte[] template) {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(template))) {
            return BODIES.keySet().stream()
                    .sorted()
                    .flatMap(layout -> problems(show, layout))
                    .toList();
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | EmptyFileException
                | UnsupportedFileFormatException e) {
            return List.of(
                    "The file is not a PowerPoint presentation (.pptx). Save it as one, or take the shipped template");
        }
    }

    private static Stream<String> problems(XMLSlideShow show, String layout) {
        XSLFSlideLayout found = show.findLayout(layout);
        if (found == null) {
            return Stream.of("Layout " + layout + " is missing. Name a layout so in the slide master view");
        }
        return Stream.of(Board.FINDING, BODIES.getOrDefault(layout, layout), Board.NOTE)
                .filter(name -> found.getShapes().stream().noneMatch(shape -> isPlaceholder(shape, name)))
                .map(
                        name -> "Layout " + layout + " has no placeholder " + name
                                + ". Insert a text placeholder in the slide master view, and name it so in the selection pane (Alt+F10)");
    }

    private static boolean isPlaceholder(XSLFShape shape, String name) {
        return shape.getShapeName().equals(name) && shape instanceof XSLFTextShape text && text.getTextType() != null;
    }
}
