package org.sprinthealth.intake.table;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a kept file, to be opened as often as they are needed. */
@FunctionalInterface
public interface Content {

    /** A new stream from the first byte, which the caller closes. */
    InputStream open() throws IOException;
}
