package org.sprinthealth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sprinthealth.fixtures.JudgingWords;

/**
 * Plays every case below {@code src/test/cases}. To write down anew what they come to, and review it as a difference:
 *
 * <pre>./mvnw -q test -Dtest=CasesTest -Dcases.accept=true</pre>
 */
class CasesTest {
    private static final boolean ACCEPT = Boolean.getBoolean("cases.accept");

    static Stream<Case> cases() throws IOException {
        return Case.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comes_to_what_is_written_down(Case story, @TempDir Path elsewhere) throws IOException {
        Case.Played played = story.play(elsewhere);
        SortedMap<String, String> texts = played.texts();
        if (ACCEPT) {
            story.accept(texts);
        }

        assertThat(texts.keySet()).isEqualTo(story.expected().keySet());
        story.expected()
                .forEach(
                        (name, expected) -> assertThat(texts.get(name)).as(name).isEqualTo(expected));
        assertThat(JudgingWords.in(texts.values())).isEmpty();
        List<WorkedOut> byHand = WorkedOut.in(story.folder().resolve("README.md"));
        assertThat(byHand).isNotEmpty();
        assertThat(byHand).allSatisfy(figure -> assertThat(figure.asIn(played)).isEqualTo(figure));
    }
}
