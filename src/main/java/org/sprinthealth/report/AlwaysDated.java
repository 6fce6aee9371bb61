package org.sprinthealth.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A package that dates each of its parts alike while it is written, so that nothing in it tells when that was. */
public final class AlwaysDated extends ZipArchiveOutputStream {
    static final LocalDateTime ALWAYS = LocalDateTime.of(2020, 1, 1, 0, 0);

    /**
     * @param to where the package goes
     */
    public AlwaysDated(OutputStream to) {
        super(to);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
        // an entry that had a date before would keep it
        ZipArchiveEntry dated = new ZipArchiveEntry(part.getName());
        dated.setTimeLocal(ALWAYS);
        super.putArchiveEntry(dated);
    }
}
