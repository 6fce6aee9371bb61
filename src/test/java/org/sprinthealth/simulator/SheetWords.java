package org.sprinthealth.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words with which a team keeps its backlog in a spreadsheet by hand, in the order of {@link Word}. */
enum SheetWords {
    GERMAN(
            "Nr. | Anforderung | Art | Thema | Priorität | Aufwand | Sprint Nr. | Beschreibung | Akzeptanzkriterien"
                    + " | Bearbeiter | Angelegt am | Erledigt am | Stand | Product Backlog | Datum | Sprintziel",
            "offen | in Arbeit | erledigt | verworfen",
            "Story | Aufgabe | Fehler | Spike"),
    SWEDISH(
            "Nr | Önskemål | Typ | Område | Prioritet | Storlek | Sprint | Beskrivning | Acceptanskriterier"
                    + " | Ansvarig | Skapad | Klar den | Läge | Produktbacklogg | Datum | Sprintmål",
            "Att göra | Pågår | Klar | Struken",
            "Story | Uppgift | Bugg | Spike"),
    POLISH(
            "Lp. | Wymaganie | Rodzaj | Obszar | Priorytet | Pracochłonność | Sprint | Opis | Kryteria akceptacji"
                    + " | Wykonawca | Utworzono | Zakończono | Stan | Rejestr produktu | Data | Cel sprintu",
            "Do zrobienia | W toku | Gotowe | Odrzucone",
            "Historyjka | Zadanie | Błąd | Spike"),
    JAPANESE(
            "番号 | 要件 | 種類 | 分野 | 優先度 | 見積 | スプリント | 説明 | 受け入れ条件"
                    + " | 担当者 | 登録日 | 完了日 | 状態 | プロダクトバックログ | 日付 | スプリントゴール",
            "未着手 | 進行中 | 完了 | 取り下げ",
            "ストーリー | タスク | 不具合 | 調査");

    /** How Japanese words with Chinese characters are read aloud; Excel keeps it with what was typed. */
    private static final Map<String, String> READINGS = Map.of(
            "番号", "バンゴウ",
            "要件", "ヨウケン",
            "種類", "シュルイ",
            "優先度", "ユウセンド",
            "見積", "ミツモリ",
            "状態", "ジョウタイ",
            "未着手", "ミチャクシュ",
            "進行中", "シンコウチュウ",
            "完了", "カンリョウ",
            "不具合", "フグアイ");

    /** What a word stands for: the columns in their order, then the words above the table. */
    enum Word {
        KEY("KEY"),
        SUMMARY("SUMMARY"),
        TYPE("TYPE"),
        TOPIC(""),
        PRIORITY("PRIORITY"),
        ESTIMATE("ESTIMATE"),
        SPRINT("SPRINT"),
        DESCRIPTION("DESCRIPTION"),
        CRITERIA("CRITERIA"),
        PERSON(""),
        CREATED("CREATED"),
        RESOLVED("RESOLVED"),
        STATUS("STATUS"),
        TITLE(""),
        DATE(""),
        GOAL("");

        /** The field that a portfolio file names for the column, empty where none. */
        private final String field;

        Word(String field) {
            this.field = field;
        }
    }

    private final String words;
    private final String stages;
    private final String types;

    SheetWords(String words, String stages, String types) {
        this.words = words;
        this.stages = stages;
        this.types = types;
    }

    String of(Word word) {
        int index = List.of(Word.values()).indexOf(word);
        return split(words).get(index);
    }

    String of(Stage stage) {
        return split(stages).get(List.of(Stage.values()).indexOf(stage));
    }

    String of(Type type) {
        return split(types)
                .get(List.of(Type.STORY, Type.TASK, Type.BUG, Type.SPIKE).indexOf(type));
    }

    /** How a word is read aloud, empty where its letters say it. */
    static String reading(String word) {
        return READINGS.getOrDefault(word, "");
    }

    /** Header to field, as a portfolio file says it under {@code exports.columns}. */
    Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (Word word : Word.values()) {
            if (!word.field.isEmpty()) {
                aliases.put(of(word), word.field);
            }
        }
        return aliases;
    }

    /** Status to state, as a portfolio file says it under {@code states}. */
    Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put(of(Stage.NEW), "BACKLOG");
        states.put(of(Stage.DOING), "IN_PROGRESS");
        states.put(of(Stage.DONE), "DONE");
        states.put(of(Stage.DROPPED), "CANCELLED");
        return states;
    }

    private static List<String> split(String words) {
        return List.of(words.split(" \\| ", -1));
    }
}
