package org.sprinthealth.facts;

/**
 * A link from one item to another, as the tracker names it.
 *
 * @param kind the tracker's name of the link with its direction, such as {@code outward:Blocks}
 * @param key the key of the other item
 */
public record Link(String kind, String key) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }
}
