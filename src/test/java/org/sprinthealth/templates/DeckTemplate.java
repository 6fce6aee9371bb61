package org.sprinthealth.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * The deck's template: a slide master and its four layouts, part by part, since POI's own comes with eleven of another
 * shape that it can't take out again. The theme is POI's, with the colours of the charts.
 */
final class DeckTemplate {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACES = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Map<String, String> parts = new LinkedHashMap<>();

    private DeckTemplate() {}

    static byte[] make() throws IOException {
        DeckTemplate template = new DeckTemplate();
        template.packageParts();
        template.presentation();
        template.theme();
        template.master();
        int layout = 1;
        for (DeckLayout each : DeckLayout.all()) {
            template.layout(layout++, each);
        }
        return template.zipped();
    }

    private void packageParts() {
        StringBuilder types = new StringBuilder(HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(type("/ppt/presentation.xml", "presentationml.presentation.main+xml"))
                .append(type("/ppt/theme/theme1.xml", "theme+xml"))
                .append(type("/ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster+xml"));
        for (int i = 1; i <= DeckLayout.all().size(); i++) {
            types.append(type("/ppt/slideLayouts/slideLayout" + i + ".xml", "presentationml.slideLayout+xml"));
        }
        types.append("<Override PartName=\"/docProps/core.xml\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>");
        parts.put("[Content_Types].xml", types.toString());
        parts.put(
                "_rels/.rels",
                relations("officeDocument", "ppt/presentation.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                                        + "metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"));
        parts.put("docProps/core.xml", HEAD + """
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Sprint Health Check: deck template</dc:title>\
                <dc:creator>Sprint Health Check</dc:creator>\
                <dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>""");
    }

    private void presentation() {
        parts.put(
                "ppt/presentation.xml",
                HEAD + "<p:presentation " + SPACES + " saveSubsetFonts=\"1\">"
                        + "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>"
                        + "<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>"
                        + "</p:presentation>");
        parts.put(
                "ppt/_rels/presentation.xml.rels",
                relations("slideMaster", "slideMasters/slideMaster1.xml", "theme", "theme/theme1.xml"));
    }

    private void theme() throws IOException {
        String theme = part("ppt/theme/theme1.xml")
                .replace("<a:sysClr val=\"windowText\" lastClr=\"000000\"/>", "<a:srgbClr val=\"1B2733\"/>")
                .replace("<a:sysClr val=\"window\" lastClr=\"FFFFFF\"/>", "<a:srgbClr val=\"FFFFFF\"/>")
                .replace("1F497D", "55616E")
                .replace("EEECE1", "E9F2F9")
                .replace("4F81BD", "00619A")
                .replace("C0504D", "E2740C")
                .replace("9BBB59", "8CCBF0")
                .replace("8064A2", "CDD3D9")
                .replace("4BACC6", "009E73")
                .replace("F79646", "E69F00")
                .replace("0000FF", "0B6AA8")
                .replace("800080", "55616E");
        parts.put("ppt/theme/theme1.xml", theme);
    }

    private void master() {
        StringBuilder layouts = new StringBuilder();
        String[] targets = new String[2 * DeckLayout.all().size() + 2];
        for (int i = 1; i <= DeckLayout.all().size(); i++) {
            layouts.append("<p:sldLayoutId id=\"%d\" r:id=\"rId%d\"/>".formatted(2147483648L + i, i));
            targets[2 * i - 2] = "slideLayout";
            targets[2 * i - 1] = "../slideLayouts/slideLayout" + i + ".xml";
        }
        targets[targets.length - 2] = "theme";
        targets[targets.length - 1] = "../theme/theme1.xml";
        parts.put(
                "ppt/slideMasters/slideMaster1.xml",
                HEAD + "<p:sldMaster " + SPACES
                        + "><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>"
                        + "<a:effectLst/></p:bgPr></p:bg>" + DeckLayout.master().shapes()
                        + "</p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
                        + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
                        + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst>" + layouts
                        + "</p:sldLayoutIdLst><p:txStyles><p:titleStyle>" + style(3400, "tx1", true)
                        + "</p:titleStyle><p:bodyStyle>" + style(2400, "tx1", false)
                        + "</p:bodyStyle><p:otherStyle>" + style(1800, "tx1", false)
                        + "</p:otherStyle></p:txStyles></p:sldMaster>");
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", relations(targets));
    }

    private static String style(int size, String colour, boolean bold) {
        return "<a:lvl1pPr algn=\"l\"><a:lnSpc><a:spcPct val=\"95000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"900\"/></a:spcBef>"
                + "<a:buNone/><a:defRPr lang=\"en-GB\" sz=\"" + size + "\" b=\"" + (bold ? 1 : 0)
                + "\"><a:solidFill><a:schemeClr val=\"" + colour + "\"/></a:solidFill>"
                + "<a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr>";
    }

    private void layout(int number, DeckLayout layout) {
        parts.put(
                "ppt/slideLayouts/slideLayout" + number + ".xml",
                HEAD + "<p:sldLayout " + SPACES + " preserve=\"1\" userDrawn=\"1\"><p:cSld name=\"" + layout.name()
                        + "\">" + layout.shapes()
                        + "</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>");
        parts.put(
                "ppt/slideLayouts/_rels/slideLayout" + number + ".xml.rels",
                relations("slideMaster", "../slideMasters/slideMaster1.xml"));
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + CONTENT + type + "\"/>";
    }

    /** Relations with ids from rId1 on: a type and a target each. */
    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder(HEAD)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATION, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return relations.append("</Relationships>").toString();
    }

    /** A part of POI's own empty presentation. */
    private static String part(String name) throws IOException {
        try (InputStream empty = XMLSlideShow.class.getResourceAsStream("empty.pptx");
                ZipInputStream zip = new ZipInputStream(empty)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("POI's empty presentation has no " + name);
    }

    private byte[] zipped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
