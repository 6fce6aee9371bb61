package org.sprinthealth.templates;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the shipped templates: one font, quiet lines, colour only with words beside it. */
final class Look {
    static final String INK = "1F2933";
    static final String QUIET = "5F6B76";
    static final String LINE = "D5DBE1";
    /** The one colour of cells to type into. */
    static final String TYPED = "FFF8DC";

    static final String BLUE = "0072B2";
    static final String ORANGE = "E69F00";
    static final String VERMILION = "D55E00";

    /** What a column holds, which decides how it looks. */
    enum Kind {
        TEXT,
        STRONG,
        KEY,
        /** A link in words, which may need a second line. */
        LINK,
        CENTRED,
        BARS,
        WHOLE,
        NUMBER,
        PERCENT,
        /** A number to a tenth. */
        TENTH,
        DATE,
        TIME,
        LEFT_TIME,
        LEFT_NUMBER,
        PLAIN,
        /** Words that people type. */
        TYPED,
        /** A date that people type. */
        TYPED_DATE,
        /** One of a few words, or a small number, that people type. */
        TYPED_CHOICE;

        boolean isTyped() {
            return name().startsWith("TYPED");
        }
    }

    private final XSSFWorkbook workbook;
    /** Every look once, whoever asks for it: a template with a style a cell is slow to open and to write. */
    private final Map<Object, XSSFCellStyle> styles = new HashMap<>();

    private final Map<Face, XSSFFont> fonts = new HashMap<>();

    private record Face(int points, boolean bold, String colour) {}

    private record Column(Kind kind, boolean first, boolean header) {}

    Look(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // the default style, which empty cells and column widths go by
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName("Arial");
        standard.setFontHeightInPoints((short) 10);
    }

    /** Opaque: the schema wants the alpha byte too. */
    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex));
    }

    XSSFFont font(int points, boolean bold, String colour) {
        return fonts.computeIfAbsent(new Face(points, bold, colour), this::made);
    }

    private XSSFFont made(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) face.points());
        font.setBold(face.bold());
        font.setColor(colour(face.colour()));
        return font;
    }

    XSSFCellStyle title(Group group) {
        return style(group, font(10, false, QUIET), style -> {
            fill(style, group.tint());
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setIndention((short) 1);
        });
    }

    /** The header of a column; the first of a sheet stands flush with the headings. */
    XSSFCellStyle headerOf(Kind kind, boolean first) {
        return style(new Column(kind, first, true), font(9, true, INK), style -> {
            style.setAlignment(alignment(kind));
            style.setIndention(indention(kind, first, true));
            fill(style, "E9EDF1");
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(colour("9AA5B1"));
        });
    }

    XSSFCellStyle heading() {
        return style("heading", font(12, true, INK), style -> style.setVerticalAlignment(VerticalAlignment.BOTTOM));
    }

    /** Words over a small chart. */
    XSSFCellStyle caption() {
        return style("caption", font(9, true, INK), style -> style.setVerticalAlignment(VerticalAlignment.BOTTOM));
    }

    XSSFCellStyle label() {
        return style("label", font(10, true, QUIET), style -> style.setVerticalAlignment(VerticalAlignment.TOP));
    }

    XSSFCellStyle value() {
        return style("value", font(10, false, INK), Look::wrapped);
    }

    XSSFCellStyle big() {
        return style("big", font(13, true, BLUE), Look::wrapped);
    }

    /** A square of words, such as one of four. */
    XSSFCellStyle square() {
        return style("square", font(10, false, INK), style -> {
            wrapped(style);
            fill(style, "F7F9FA");
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(colour(LINE));
            style.setBottomBorderColor(colour(LINE));
            style.setLeftBorderColor(colour(LINE));
            style.setRightBorderColor(colour(LINE));
            style.setIndention((short) 1);
        });
    }

    XSSFCellStyle note() {
        return style("note", font(9, false, QUIET), Look::wrapped);
    }

    XSSFCellStyle count() {
        return style("count", font(12, true, INK), style -> style.setAlignment(HorizontalAlignment.LEFT));
    }

    private static void wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** How a column's cells look; those of the first of a sheet stand flush with the headings. */
    XSSFCellStyle body(Kind kind, boolean first) {
        return style(new Column(kind, first, false), fontOf(kind), style -> {
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBottomBorderColor(colour(LINE));
            style.setAlignment(alignment(kind));
            style.setIndention(indention(kind, first, false));
            style.setWrapText(kind == Kind.TEXT || kind == Kind.STRONG || kind == Kind.LINK || kind == Kind.TYPED);
            if (kind.isTyped()) {
                fill(style, TYPED);
            }
            style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
        });
    }

    private XSSFFont fontOf(Kind kind) {
        return switch (kind) {
            case STRONG -> font(10, true, INK);
            case KEY, LINK -> font(10, true, BLUE);
            case BARS -> font(10, false, BLUE);
            default -> font(10, false, INK);
        };
    }

    private static HorizontalAlignment alignment(Kind kind) {
        return switch (kind) {
            case WHOLE, NUMBER, PERCENT, TENTH -> HorizontalAlignment.RIGHT;
            case CENTRED, TYPED_CHOICE -> HorizontalAlignment.CENTER;
            default -> HorizontalAlignment.LEFT;
        };
    }

    /** Keeps words apart from the column before them, and a number's header over the number. */
    private static short indention(Kind kind, boolean first, boolean header) {
        return switch (alignment(kind)) {
            case LEFT -> (short) (first ? 0 : 1);
            case RIGHT -> (short) (header ? 1 : 0);
            default -> 0;
        };
    }

    /** Numbers keep the width of a bracket from the words that follow them. */
    private static String format(Kind kind) {
        return switch (kind) {
            case WHOLE -> "0_)";
            case NUMBER -> "General_)";
            case PERCENT -> "0%_)";
            case TENTH -> "0.0_)";
            case LEFT_NUMBER -> "0";
            case DATE, TYPED_DATE -> "yyyy-mm-dd";
            case TIME, LEFT_TIME -> "yyyy-mm-dd hh:mm";
            default -> "General";
        };
    }

    private XSSFCellStyle style(Object id, XSSFFont font, Consumer<XSSFCellStyle> looks) {
        return styles.computeIfAbsent(id, missing -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font);
            looks.accept(style);
            return style;
        });
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
