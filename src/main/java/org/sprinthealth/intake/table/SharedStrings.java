package org.sprinthealth.intake.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that the cells of a workbook share, by number, kept as UTF-8 in blocks: a workbook has millions of them, and as
 * strings they would take several times the room.
 */
final class SharedStrings {
    private static final int BLOCK = 1 << 20;
    private static final byte[] NOTHING = new byte[0];

    private final List<byte[]> blocks = new ArrayList<>();
    private byte[] block = NOTHING;
    private int used;

    /** Where each text starts: the number of its block times the size of a block, and the place in it. */
    private int[] starts = new int[1024];

    private int[] lengths = new int[1024];
    private int count;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings of(Zip zip, String part) throws IOException {
        SharedStrings strings = new SharedStrings();
        try (Elements elements = Elements.open(zip, part)) {
            while (elements.next()) {
                if (elements.isStart("si")) {
                    strings.add(CellText.read(elements));
                }
            }
        }
        return strings;
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > block.length - used) {
            block = new byte[BLOCK];
            blocks.add(block);
            used = 0;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        System.arraycopy(bytes, 0, block, used, bytes.length);
        starts[count] = Math.max(blocks.size() - 1, 0) * BLOCK + used;
        lengths[count] = bytes.length;
        used += bytes.length;
        count++;
    }

    /** Whether there is a text of a number. */
    boolean has(int number) {
        return number >= 0 && number < count;
    }

    /** A text by its number, from 0. */
    String text(int number) {
        int start = starts[number];
        return lengths[number] == 0
                ? ""
                : new String(blocks.get(start / BLOCK), start % BLOCK, lengths[number], StandardCharsets.UTF_8);
    }
}
