package org.sprinthealth.templates;

import java.util.List;

/**
 * A layout of the deck's template: placeholders by name, and what stands on every slide made from it.
 *
 * @param name the name by which the deck finds it
 * @param shapes its shapes, as markup
 */
record DeckLayout(String name, String shapes) {
    private static final int LEFT = 640_080;
    private static final int WIDTH = 10_911_840;

    /** All layouts, in the order of the slides that are made from them. */
    static List<DeckLayout> all() {
        return List.of(opening(), list(), chart(), table());
    }

    /** The master, whose title and text the layouts go by. */
    static DeckLayout master() {
        return of(
                "master",
                finding(),
                placeholder(3, "Text", "type=\"body\" idx=\"1\"", 1_720_000, 3_950_000, 2400, "tx1", "t", "Text"),
                number());
    }

    private static DeckLayout opening() {
        return of(
                "Opening",
                placeholder(
                        2,
                        "Finding",
                        "type=\"title\"",
                        1_420_000,
                        2_000_000,
                        4400,
                        "tx1",
                        "b",
                        "One sentence of the week"),
                placeholder(
                        3,
                        "Period",
                        "type=\"body\" idx=\"10\"",
                        620_000,
                        560_000,
                        2000,
                        "tx2",
                        "t",
                        "Portfolio and week"),
                placeholder(4, "Note", "type=\"body\" idx=\"11\"", 3_760_000, 1_300_000, 2200, "tx1", "t", "Coverage"),
                rule(5, 3_540_000),
                words(
                        6,
                        "Policy",
                        5_250_000,
                        800_000,
                        1800,
                        "This is coaching data, never a performance score. Teams are compared with themselves, not with one another;"
                                + " there is no ranking and no target in it."),
                number());
    }

    private static DeckLayout list() {
        return of(
                "List",
                finding(),
                rule(3, 1_600_000),
                placeholder(
                        4,
                        "List",
                        "type=\"body\" idx=\"12\"",
                        1_830_000,
                        3_840_000,
                        2400,
                        "tx1",
                        "t",
                        "What is listed"),
                note(),
                foot(),
                number());
    }

    private static DeckLayout chart() {
        return of(
                "Chart",
                finding(),
                rule(3, 1_600_000),
                placeholder(
                        4,
                        "Chart",
                        "type=\"body\" idx=\"13\"",
                        1_780_000,
                        3_920_000,
                        1800,
                        "tx2",
                        "t",
                        "The chart stands here"),
                note(),
                foot(),
                number());
    }

    private static DeckLayout table() {
        return of(
                "Table",
                finding(),
                rule(3, 1_600_000),
                placeholder(
                        4,
                        "Table",
                        "type=\"body\" idx=\"14\"",
                        1_860_000,
                        3_800_000,
                        1800,
                        "tx2",
                        "t",
                        "The table stands here"),
                note(),
                foot(),
                number());
    }

    private static DeckLayout of(String name, String... shapes) {
        return new DeckLayout(name, """
                <p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
                <p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>\
                <a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>""" + String.join("", shapes) + "</p:spTree>");
    }

    private static String finding() {
        return placeholder(
                2, "Finding", "type=\"title\"", 380_000, 1_120_000, 3400, "tx1", "b", "The finding in words");
    }

    private static String note() {
        return placeholder(
                5, "Note", "type=\"body\" idx=\"11\"", 5_760_000, 620_000, 1600, "tx2", "t", "How to read it");
    }

    private static String placeholder(
            int id,
            String name,
            String kind,
            int top,
            int height,
            int size,
            String colour,
            String anchor,
            String prompt) {
        return """
                <p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>\
                <p:ph %s/></p:nvPr></p:nvSpPr><p:spPr>%s</p:spPr>\
                <p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="%s"><a:normAutofit/></a:bodyPr>\
                <a:lstStyle><a:lvl1pPr><a:defRPr sz="%d"><a:solidFill><a:schemeClr val="%s"/></a:solidFill></a:defRPr></a:lvl1pPr>\
                </a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>""".formatted(id, name, kind, room(LEFT, top, WIDTH, height), anchor, size, colour, prompt);
    }

    private static String words(int id, String name, int top, int height, int size, String text) {
        return """
                <p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>\
                <p:spPr>%s</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" wrap="square"/><a:lstStyle/>\
                <a:p><a:r><a:rPr lang="en-GB" sz="%d"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr>\
                <a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>""".formatted(id, name, room(LEFT, top, WIDTH, height), size, text);
    }

    private static String foot() {
        return words(
                8, "Foot", 6_420_000, 260_000, 1200, "Sprint Health Check: coaching data, never a performance score");
    }

    private static String number() {
        return """
                <p:sp><p:nvSpPr><p:cNvPr id="9" name="Number"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>\
                <p:spPr>%s</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" wrap="square"/><a:lstStyle/>\
                <a:p><a:pPr algn="r"/><a:fld id="{6D2C7F0A-3B1E-4C59-9A57-0D5B7C2E8F11}" type="slidenum">\
                <a:rPr lang="en-GB" sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:rPr><a:t>1</a:t></a:fld></a:p>\
                </p:txBody></p:sp>""".formatted(room(LEFT + WIDTH - 900_000, 6_420_000, 900_000, 260_000));
    }

    private static String rule(int id, int top) {
        return """
                <p:sp><p:nvSpPr><p:cNvPr id="%d" name="Rule"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>\
                <p:spPr>%s<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>""".formatted(id + 10, room(LEFT, top, 914_400, 27_432));
    }

    private static String room(int left, int top, int width, int height) {
        return ("<a:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
                .formatted(left, top, width, height);
    }
}
