package org.sprinthealth.simulator;

import java.util.List;

/** The columns of a Jira export in the order of "all fields", with their titles in each language. */
enum Column {
    SUMMARY("Summary | Resumen | Zusammenfassung | Résumé"),
    KEY("Issue key | Clave de incidencia | Vorgangsschlüssel | Clé de ticket"),
    ID("Issue id | ID de la incidencia | Vorgangs-ID | ID de ticket"),
    TYPE("Issue Type | Tipo de Incidencia | Vorgangstyp | Type de ticket"),
    STATUS("Status | Estado | Status | État"),
    PROJECT_KEY("Project key | Clave del proyecto | Projektschlüssel | Clé de projet"),
    PROJECT_NAME("Project name | Nombre del proyecto | Projektname | Nom du projet"),
    PROJECT_LEAD("Project lead | Responsable del proyecto | Projektleiter | Responsable du projet"),
    PRIORITY("Priority | Prioridad | Priorität | Priorité"),
    RESOLUTION("Resolution | Resolución | Lösung | Résolution"),
    ASSIGNEE("Assignee | Persona asignada | Zugewiesene Person | Personne assignée"),
    ASSIGNEE_ID("Assignee Id | Persona asignada Id | Zugewiesene Person Id | Personne assignée Id"),
    REPORTER("Reporter | Informador | Autor | Rapporteur"),
    REPORTER_ID("Reporter Id | Informador Id | Autor Id | Rapporteur Id"),
    CREATOR("Creator | Creador | Ersteller | Créateur"),
    CREATED("Created | Creada | Erstellt | Création"),
    UPDATED("Updated | Actualizada | Aktualisiert | Mise à jour"),
    LAST_VIEWED("Last Viewed | Última visualización | Zuletzt angezeigt | Dernière consultation"),
    RESOLVED("Resolved | Resuelta | Erledigt | Résolue"),
    DUE("Due date | Fecha de vencimiento | Fälligkeitsdatum | Date d'échéance"),
    VOTES("Votes | Votos | Stimmen | Votes"),
    LABELS("Labels | Etiquetas | Stichwörter | Étiquettes"),
    DESCRIPTION("Description | Descripción | Beschreibung | Description"),
    ENVIRONMENT("Environment | Entorno | Umgebung | Environnement"),
    WATCHERS("Watchers | Observadores | Beobachter | Observateurs"),
    WATCHERS_ID("Watchers Id | Observadores Id | Beobachter Id | Observateurs Id"),
    /** There are two of them: the first is another field of the same name, and empty. */
    CRITERIA("Acceptance Criteria | Criterios de aceptación | Akzeptanzkriterien | Critères d'acceptation", true),
    RANK("Rank | Rank | Rank | Rank", true),
    SPRINT("Sprint | Sprint | Sprint | Sprint"),
    STORY_POINTS("Story Points | Story Points | Story Points | Story Points", true),
    STORY_POINT_ESTIMATE(
            "Story point estimate | Story point estimate | Story point estimate | Story point estimate", true),
    /** There only where an item has such a link. */
    BLOCKED_BY(
            "Inward issue link | Enlace de incidencia entrante | Eingehende Vorgangsverknüpfung | Lien de ticket entrant"),
    BLOCKS(
            "Outward issue link | Enlace de incidencia saliente | Ausgehende Vorgangsverknüpfung | Lien de ticket sortant"),
    COMMENT("Comment | Comentario | Kommentar | Commentaire"),
    PARENT("Parent | Principal | Übergeordnet | Parent"),
    PARENT_KEY("Parent key | Clave principal | Übergeordneter Schlüssel | Clé parent"),
    PARENT_SUMMARY("Parent summary | Parent summary | Parent summary | Parent summary"),
    STATUS_CATEGORY("Status Category | Categoría de estado | Statuskategorie | Catégorie d'état"),
    STATUS_CATEGORY_CHANGED(
            "Status Category Changed | Categoría de estado modificada | Statuskategorie geändert | Catégorie d'état modifiée");

    /** What the export of "current fields" has. */
    static final List<Column> CURRENT_FIELDS = List.of(
            TYPE,
            KEY,
            ID,
            SUMMARY,
            ASSIGNEE,
            ASSIGNEE_ID,
            REPORTER,
            REPORTER_ID,
            PRIORITY,
            STATUS,
            RESOLUTION,
            CREATED,
            UPDATED,
            DUE);

    private final String titles;
    private final boolean custom;

    Column(String titles) {
        this(titles, false);
    }

    Column(String titles, boolean custom) {
        this.titles = titles;
        this.custom = custom;
    }

    /** Whether it holds the keys of other items. */
    boolean isLink() {
        return this == BLOCKED_BY || this == BLOCKS;
    }

    String title(Language language) {
        String title = language.of(titles);
        if (isLink()) {
            return title + " (Blocks)";
        }
        return custom ? language.customField(title) : title;
    }
}
