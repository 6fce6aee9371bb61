package org.sprinthealth.simulator;

/** Where an item of a simulated tracker stands, with the status and its category in each language. */
enum Stage {
    NEW("To Do | Por hacer | Zu erledigen | À faire", Category.TO_DO),
    DOING("In Progress | En curso | In Arbeit | En cours", Category.GOING),
    DONE("Done | Listo | Fertig | Terminé", Category.DONE),
    /** Closed with a resolution that says it will not be done. */
    DROPPED("Done | Listo | Fertig | Terminé", Category.DONE);

    private enum Category {
        TO_DO("To Do | Por hacer | Zu erledigen | À faire"),
        GOING("In Progress | En curso | In Arbeit | En cours"),
        DONE("Done | Listo | Fertig | Terminé");

        private final String names;

        Category(String names) {
            this.names = names;
        }
    }

    private static final String RESOLVED = "Done | Listo | Fertig | Terminé";
    private static final String WILL_NOT_DO = "Won't Do | No se hará | Wird nicht erledigt | Ne sera pas fait";

    private final String statuses;
    private final Category category;

    Stage(String statuses, Category category) {
        this.statuses = statuses;
        this.category = category;
    }

    boolean isClosed() {
        return this == DONE || this == DROPPED;
    }

    String status(Language language) {
        return language.of(statuses);
    }

    String category(Language language) {
        return language.of(category.names);
    }

    String resolution(Language language) {
        if (!isClosed()) {
            return "";
        }
        return language.of(this == DONE ? RESOLVED : WILL_NOT_DO);
    }
}
