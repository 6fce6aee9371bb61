package org.sprinthealth.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sprinthealth.fixtures.Packed;

/** Damage done to a file at random: to its bytes, to its words, and to the parts that are packed in it. */
record Mutations(Random random) {
    private static final byte[] ODD = "\0\",;\n\r\t=@\u00ff\u001a|<>&{}[]:-9".getBytes(StandardCharsets.ISO_8859_1);
    private static final List<String> WORDS = List.of(
            "",
            "-1",
            "0",
            "99999999999",
            "1e999",
            "A1",
            "XFE1048577",
            "_x0000_",
            "&#xD800;",
            "\ufeff",
            "\u202e",
            "null",
            "2026-02-30",
            "A1:B1048576",
            "hidden",
            "s",
            "inlineStr",
            "[",
            "}",
            "x".repeat(40_000));
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|(?<=>)[^<>]+(?=<)|\\d+");

    byte[] of(byte[] sound) {
        boolean packed = sound.length > 1 && sound[0] == 'P' && sound[1] == 'K';
        return packed && random.nextInt(4) > 0 ? repacked(sound) : bytesOrWords(sound);
    }

    /** One of the packed files is damaged, and packed soundly again; or it is missing. */
    private byte[] repacked(byte[] sound) {
        Map<String, byte[]> entries = Packed.entries(sound);
        List<String> names = new ArrayList<>(entries.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        Packed changed = Packed.archive();
        entries.forEach((name, content) -> changed.with(name, name.equals(chosen) ? of(content) : content));
        return (random.nextInt(20) == 0 ? changed.without(chosen) : changed).zip();
    }

    private byte[] bytesOrWords(byte[] sound) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> oddBytes(sound);
            case 2 -> Arrays.copyOf(sound, random.nextInt(sound.length + 1));
            case 3 -> moved(sound);
            case 4 -> words(sound, TAG);
            default -> words(sound, VALUE);
        };
    }

    private byte[] oddBytes(byte[] sound) {
        byte[] mutated = sound.clone();
        for (int i = random.nextInt(1, 8); i > 0 && mutated.length > 0; i--) {
            mutated[random.nextInt(mutated.length)] = ODD[random.nextInt(ODD.length)];
        }
        return mutated;
    }

    /** A run of bytes is left out, stands twice, or stands elsewhere. */
    private byte[] moved(byte[] sound) {
        int from = random.nextInt(sound.length + 1);
        int to = Math.min(sound.length, from + random.nextInt(1, 200));
        byte[] run = Arrays.copyOfRange(sound, from, to);
        byte[] rest = random.nextBoolean() ? sound : joined(Arrays.copyOf(sound, from), tail(sound, to));
        int goes = random.nextInt(rest.length + 1);
        return random.nextInt(3) == 0 ? rest : joined(Arrays.copyOf(rest, goes), run, tail(rest, goes));
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... runs) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] run : runs) {
            all.writeBytes(run);
        }
        return all.toByteArray();
    }

    /** A few words are others, or stand twice. */
    private byte[] words(byte[] sound, Pattern word) {
        String text = new String(sound, StandardCharsets.UTF_8);
        List<MatchResult> found = word.matcher(text).results().toList();
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(1, 4); i > 0 && !found.isEmpty(); i--) {
            MatchResult chosen = found.get(random.nextInt(found.size()));
            String other = found.get(random.nextInt(found.size())).group();
            String odd = WORDS.get(random.nextInt(WORDS.size()));
            String now = switch (random.nextInt(4)) {
                case 0 -> other;
                case 1 -> chosen.group() + chosen.group();
                case 2 -> chosen.group().startsWith("\"") ? "\"" + odd + "\"" : odd;
                default -> "";
            };
            int end = Math.min(chosen.end(), mutated.length());
            mutated.replace(Math.min(chosen.start(), end), end, now);
        }
        return mutated.toString().getBytes(StandardCharsets.UTF_8);
    }
}
