package org.sprinthealth.facts;

import java.util.Base64;
import java.util.Collection;

/**
 * A text's words as sorted numbers of 16 bits, from which no text can be told back but how much of it changed.
 *
 * @param encoded the numbers, two bytes each, in Base64; empty where there are no words. Of a text of more than
 *     {@value #MOST} words only the lowest numbers, which are a fair sample
 */
public record WordSketch(String encoded) {
    /** A text without words. */
    public static final WordSketch NONE = new WordSketch("");

    private static final int MOST = 1000;
    private static final int ALL = 100;
    private static final int BYTES = 2;

    /** 2 to the 32nd, divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B1;

    /** The sketch of a text's words; their order makes no difference. */
    public static WordSketch of(Collection<String> words) {
        int[] lowest =
                words.stream().mapToInt(WordSketch::number).sorted().limit(MOST).toArray();
        byte[] bytes = new byte[lowest.length * BYTES];
        for (int i = 0; i < lowest.length; i++) {
            bytes[BYTES * i] = (byte) (lowest[i] >> Byte.SIZE);
            bytes[BYTES * i + 1] = (byte) lowest[i];
        }
        return new WordSketch(Base64.getEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The hash that the Java language says a word has, spread evenly, so that the lowest are a sample. */
    private static int number(String word) {
        return (word.hashCode() * SPREAD) >>> Character.SIZE;
    }

    /**
     * The share of words that changed from another version to this one, in percent, rounded down: the words that only one of
     * the two has, of the longer one. A word replaced is one word changed.
     */
    public int percentChangedFrom(WordSketch before) {
        char[] from = before.numbers();
        char[] to = numbers();
        char limit = (char) Math.min(limit(from), limit(to));
        int then = upTo(limit, from);
        int now = upTo(limit, to);
        int longer = Math.max(then, now);
        return longer == 0 ? 0 : (longer - common(from, then, to, now)) * ALL / longer;
    }

    private char[] numbers() {
        byte[] bytes = Base64.getDecoder().decode(encoded);
        char[] numbers = new char[bytes.length / BYTES];
        for (int i = 0; i < numbers.length; i++) {
            int high = Byte.toUnsignedInt(bytes[BYTES * i]);
            int low = Byte.toUnsignedInt(bytes[BYTES * i + 1]);
            numbers[i] = (char) (high << Byte.SIZE | low);
        }
        return numbers;
    }

    /** Up to which number a sketch knows all of its text. */
    private static char limit(char[] numbers) {
        return numbers.length < MOST ? Character.MAX_VALUE : numbers[MOST - 1];
    }

    private static int upTo(char limit, char[] numbers) {
        int count = 0;
        while (count < numbers.length && numbers[count] <= limit) {
            count++;
        }
        return count;
    }

    private static int common(char[] one, int ofOne, char[] other, int ofOther) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < ofOne && j < ofOther) {
            int order = Character.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
