package org.sprinthealth.readings;

/**
 * What a figure says of one item behind it.
 *
 * @param key the item
 * @param counts whether it is in the numerator
 * @param verdict the verdict in a word or two, such as {@code level 3}
 * @param reason why, in words
 */
public record Verdict(String key, boolean counts, String verdict, String reason) {}
