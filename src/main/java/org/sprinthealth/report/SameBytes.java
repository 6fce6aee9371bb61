package org.sprinthealth.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An Office file's package with nothing in it that tells when or where it was written. */
public final class SameBytes {
    private SameBytes() {}

    /** The same package with every entry dated alike, in the workbooks within it as well. */
    public static byte[] of(byte[] office) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(office.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(office));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(AlwaysDated.ALWAYS);
                to.putNextEntry(same);
                byte[] part = from.readAllBytes();
                to.write(entry.getName().endsWith(".xlsx") ? of(part) : part);
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
