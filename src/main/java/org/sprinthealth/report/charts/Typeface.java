package org.sprinthealth.report.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The lettering of every chart: Inter, shipped in the jar, so that a chart has the same metrics on every machine and needs
 * no font of the system.
 */
final class Typeface {
    private static final Font REGULAR = load("Inter-Regular.otf");
    private static final Font SEMI_BOLD = load("Inter-SemiBold.otf");

    private Typeface() {}

    /** Running text, in logical pixels. */
    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    /** Titles and the one number that matters, in logical pixels. */
    static Font semiBold(float size) {
        return SEMI_BOLD.deriveFont(size);
    }

    /** The weight as CSS counts it. */
    static int weight(Font font) {
        return font.getFamily().equals(SEMI_BOLD.getFamily()) ? 600 : 400;
    }

    private static Font load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/org/sprinthealth/report/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The jar has no font " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " in the jar can't be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
