package org.sprinthealth.report.charts;

import java.awt.Font;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing surface that becomes SVG. Text stays text, with its width fixed from the shipped font's metrics, so that labels
 * keep their places where a reader lacks that font. Ids carry the chart's name, so that several charts can stand in one
 * page.
 */
final class Svg extends SVGGraphics2D {
    static final String CLASS = "sprint-chart";

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\x09\\x0A\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final String FAMILIES = "Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    Svg(String name) {
        super(context(name), false);
    }

    private static SVGGeneratorContext context(String name) {
        Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new NamedIds(name));
        return context;
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isEmpty()) {
            return;
        }
        Font font = getFont();
        Element element = getDOMFactory().createElementNS(SVG, "text");
        set(element, "x", number(x));
        set(element, "y", number(y));
        set(element, "font-family", FAMILIES);
        set(element, "font-size", number(font.getSize2D()));
        set(element, "font-weight", Integer.toString(Typeface.weight(font)));
        set(element, "textLength", number(Lettering.width(text, font)));
        set(element, "lengthAdjust", "spacingAndGlyphs");
        set(element, "stroke", "none");
        element.setTextContent(legal(text));
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }

    /** The drawing as an SVG element of a canvas, with a title and a description for those who do not see it. */
    String element(Chart chart, Canvas canvas) {
        Element root = getRoot();
        set(root, "class", CLASS);
        set(root, "viewBox", "0 0 " + canvas.width() + " " + canvas.height());
        set(root, "width", Integer.toString(canvas.width()));
        set(root, "height", Integer.toString(canvas.height()));
        set(root, "role", "img");
        set(root, "aria-labelledby", chart.name() + "-title " + chart.name() + "-desc");
        removeEmptyDefinitions(root);
        prepend(root, "style", null, Theme.nightRules("." + CLASS));
        prepend(root, "desc", chart.name() + "-desc", chart.description());
        prepend(root, "title", chart.name() + "-title", chart.title());
        StringWriter out = new StringWriter();
        try {
            stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withoutDoctype(out.toString());
    }

    /** Batik names a document type by its address on the web, which no reader needs. */
    private static String withoutDoctype(String document) {
        return document.substring(document.indexOf("<svg"));
    }

    /** Batik begins with an empty element whose id is the same in every drawing. */
    private static void removeEmptyDefinitions(Element root) {
        Node first = root.getFirstChild();
        if (first != null && first.getNodeName().equals("defs") && !first.hasChildNodes()) {
            root.removeChild(first);
        }
    }

    private void prepend(Element root, String tag, @Nullable String id, String text) {
        Element element = getDOMFactory().createElementNS(SVG, tag);
        if (id != null) {
            set(element, "id", id);
        }
        element.setTextContent(legal(text));
        root.insertBefore(element, root.getFirstChild());
    }

    /** A text without what XML can't hold: controls and halves of pairs become a replacement mark. */
    private static String legal(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("\uFFFD");
    }

    private static void set(Element element, String name, String value) {
        element.setAttributeNS(null, name, value);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** Ids that begin with the chart's name. */
    private static final class NamedIds extends SVGIDGenerator {
        private final String name;
        private int last;

        NamedIds(String name) {
            this.name = name;
        }

        @Override
        public String generateID(String prefix) {
            last++;
            return name + "-" + prefix + last;
        }
    }
}
