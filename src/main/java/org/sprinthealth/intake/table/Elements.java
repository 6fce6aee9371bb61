package org.sprinthealth.intake.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook as the elements that it is made of, read once from top to bottom. Nothing that it declares is
 * believed, nothing outside is fetched, and no tag or run of text is longer than a limit. What is not sound throws
 * {@link Unreadable}.
 */
final class Elements implements Closeable {
    /** Bytes between two tags, or of one tag. */
    private static final int LIMIT = 1 << 20;

    private static final int MARK = 2;
    private static final int DEEPEST = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final BoundedStream bytes;
    private final XMLStreamReader reader;
    private int event;
    private int depth;

    private Elements(String part, BoundedStream bytes) throws IOException, XMLStreamException {
        this.part = part;
        this.bytes = bytes;
        this.reader = FACTORY.createXMLStreamReader(characters(new BufferedInputStream(bytes)));
    }

    /** Parts are UTF-8 or UTF-16. They are decoded here, since the parser prints what it cannot decode. */
    private static Reader characters(InputStream bytes) throws IOException {
        bytes.mark(MARK);
        byte[] start = bytes.readNBytes(MARK);
        bytes.reset();
        Charset charset = StandardCharsets.UTF_8;
        if (start.length == MARK && (start[0] == (byte) 0xfe || start[0] == 0)) {
            charset = StandardCharsets.UTF_16BE;
        } else if (start.length == MARK && (start[0] == (byte) 0xff || start[1] == 0)) {
            charset = StandardCharsets.UTF_16LE;
        }
        Reader characters = new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()));
        characters.mark(1);
        if (characters.read() != '\ufeff') {
            characters.reset();
        }
        return characters;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Opens a part that is there, which the caller closes. */
    static Elements open(Zip zip, String part) throws IOException {
        BoundedStream bytes = new BoundedStream(zip.open(part));
        try {
            return new Elements(part, bytes);
        } catch (XMLStreamException | IOException | RuntimeException fault) {
            bytes.close();
            throw unsound(part, fault);
        }
    }

    /** Goes to the next tag or run of text; false at the end. */
    boolean next() throws Unreadable {
        try {
            bytes.sinceTag = 0;
            if (!reader.hasNext()) {
                return false;
            }
            event = reader.next();
        } catch (XMLStreamException | RuntimeException fault) {
            throw unsound(part, fault);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw damaged(part, "declares entities, which no program does that saves workbooks");
        }
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
        if (depth > DEEPEST) {
            throw damaged(part, "has tags within tags more than " + DEEPEST + " deep");
        }
        return true;
    }

    /** Whether it stands at the beginning of an element. */
    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    /** Whether it stands at the end of an element. */
    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isEnd(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    /** The name of the element at whose beginning or end it stands, without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** The text at which it stands, which may go on; empty at a tag. */
    String text() {
        boolean text = event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
        return text ? reader.getText() : "";
    }

    /** An attribute of the element that begins here, whatever its namespace; null where it has none of that name. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute of the relationships' namespace; null where there is none of that name. */
    @Nullable
    String reference(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Passes over the rest of the element that begins here. */
    void skip() throws Unreadable {
        int inside = depth;
        while (depth >= inside && next()) {
            // on to its end
        }
    }

    private static Unreadable unsound(String part, Exception fault) {
        for (Throwable cause = fault; cause != null; cause = inner(cause)) {
            if (cause instanceof Unreadable known) {
                return known;
            }
        }
        return damaged(part, "is no sound XML");
    }

    private static @Nullable Throwable inner(Throwable fault) {
        return fault instanceof XMLStreamException stream && stream.getNestedException() != null
                ? stream.getNestedException()
                : fault.getCause();
    }

    /** The verdict on a workbook of which a part is not as it should be. */
    static Unreadable damaged(String part, String what) {
        return new Unreadable(
                0, "the workbook is damaged: its part " + part + " " + what, "Open it in Excel, and save it again");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** The bytes under the parser, which has no limit for a tag or a run of text. */
    private static final class BoundedStream extends FilterInputStream {
        private int sinceTag;

        BoundedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = in.read(into, offset, length);
            sinceTag += Math.max(count, 0);
            if (sinceTag > LIMIT) {
                throw new Unreadable(
                        0, "the workbook has a tag longer than 1 MiB", "Open it in Excel, and save it again");
            }
            return count;
        }
    }
}
