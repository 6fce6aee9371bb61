package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the files of words are read. */
class VocabularyTest {

    @Test
    void words_stand_between_commas_under_their_key() throws IOException {
        String file = "[given]\nGegeben, Gegeben sei,\n  Angenommen\n\n[more],\n[then]\nDann";
        assertThat(Vocabulary.read(new BufferedReader(new StringReader(file))))
                .containsOnlyKeys("given", "more", "then")
                .containsEntry("given", List.of("Gegeben", "Gegeben sei", "Angenommen"))
                .containsEntry("more", List.of())
                .containsEntry("then", List.of("Dann"));
    }

    @Test
    void each_language_has_its_file() {
        assertThat(Vocabulary.load("nl")).containsEntry("then", List.of("Dan"));
        assertThat(Vocabulary.languages().stream().map(words -> words.get("then")))
                .containsExactly(
                        List.of("then"),
                        List.of("Dann"),
                        List.of("Alors"),
                        List.of("Entonces"),
                        List.of("Então"),
                        List.of("Allora"),
                        List.of("Dan"));
        assertThat(Vocabulary.all("then")).hasSize(7);
    }
}
