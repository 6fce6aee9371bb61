package org.sprinthealth.simulator;

/** The type of an item of a simulated tracker, with its name in each language. */
enum Type {
    STORY("Story | Historia | Story | Récit"),
    TASK("Task | Tarea | Aufgabe | Tâche"),
    BUG("Bug | Error | Fehler | Bogue"),
    SPIKE("Spike | Spike | Spike | Spike"),
    EPIC("Epic | Epic | Epic | Epic"),
    SUB_TASK("Sub-task | Subtarea | Unteraufgabe | Sous-tâche");

    private final String names;

    Type(String names) {
        this.names = names;
    }

    String name(Language language) {
        return language.of(names);
    }

    /** Whether the sprint ledger counts it. */
    boolean isStandard() {
        return this != EPIC && this != SUB_TASK;
    }

    /** Whether it may be among the top 20 of the backlog. */
    boolean isProductWork() {
        return isStandard() && this != SPIKE;
    }
}
