package org.sprinthealth.simulator;

import java.util.List;
import java.util.stream.Stream;

/** Invented people whose names stand in every people column, comment and mention of a simulated export, and nowhere else. */
public final class Canaries {

    /**
     * A person of a simulated tracker.
     *
     * @param name as the tracker shows it
     * @param account the tracker's account id
     * @param mail the e-mail address
     */
    public record Person(String name, String account, String mail) {}

    static final List<Person> PEOPLE = List.of(
            new Person("Canary Quillfeather", "canary0a1b2c3d4e5f6a7b8c9d0e1f", "canary.quillfeather@example.org"),
            new Person("Canary Ömür Yelkovan", "712020:canary-5655135e-9428", "canary.yelkovan@example.org"),
            new Person("Canary Brambleworth", "canary9f8e7d6c5b4a392817065f4e", "canary.brambleworth@example.org"),
            new Person("Canary Ñandúbay", "canary1c0ffee2dead3beef4cafe55", "canary.nandubay@example.org"),
            new Person("Canary Straußberg", "canary77aa88bb99cc00dd11ee22ff", "canary.straussberg@example.org"));

    private Canaries() {}

    /** Every text that must never be found in the store, in an output or in a log. */
    public static List<String> all() {
        return PEOPLE.stream()
                .flatMap(person -> Stream.of(person.name(), surname(person), person.account(), person.mail()))
                .toList();
    }

    private static String surname(Person person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
    }
}
