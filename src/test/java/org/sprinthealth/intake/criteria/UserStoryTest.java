package org.sprinthealth.intake.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wants something in a sentence, and what for. */
class UserStoryTest {

    private static UserStory story(String sentence) {
        return UserStory.in(List.of(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a clerk I sort each sum.",
                "As a clerk I want the sums.",
                "As the goalie she wants a list.",
                "I want as a clerk to see the sums.",
                "I want, as a clerk, to see the sums.",
                "When I close the till, I want a list.",
                "Wenn ich die Kasse schließe, möchte ich eine Liste."
            })
    void a_role_or_a_moment_of_a_speaker_says_who_and_not_why(String sentence) {
        assertThat(story(sentence)).isEqualTo(new UserStory(true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As a clerk.",
                "As agreed I sort each sum.",
                "As a result I want the sums.",
                "I want the sums.",
                "I want, as a result, the sums.",
                "When the till is closed, they want a list.",
                "When I close the till, the light goes out."
            })
    void a_wish_or_a_role_alone_says_neither(String sentence) {
        assertThat(story(sentence)).isEqualTo(new UserStory(false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want it so that it is filed.",
                "The list is new because it is due.",
                "Quiero la lista de salas para elegir.",
                "Quiero la lista de salas para luego elegir.",
                "On paie sans attendre.",
                "Das geht auch ohne ein Formular auszudrucken.",
                "Dat kan ook zonder nu te betalen.",
                "It goes without printing."
            })
    void a_reason_a_purpose_or_what_is_spared_says_why(String sentence) {
        assertThat(story(sentence)).isEqualTo(new UserStory(false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to be able to file it.",
                "Quiero la lista de salas antes de comer.",
                "Quiero la lista de salas para mañana.",
                "Das geht auch ohne. Noch zu prüfen.",
                "Das geht ohne die neue Karte.",
                "It goes without a form."
            })
    void what_is_wanted_itself_and_what_is_not_there_says_no_reason(String sentence) {
        assertThat(story(sentence)).isEqualTo(new UserStory(false, false));
    }
}
