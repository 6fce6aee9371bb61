package org.sprinthealth.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sprinthealth.intake.table.Tidy;
import tools.jackson.databind.json.JsonMapper;

class SaidTest {
    private final Said record = new Said(
            new JsonMapper()
                    .readTree("{\"title\": \"Pay\", \"points\": 3, \"blank\": \" \", \"none\": null, \"list\": []}"),
            new Tidy());

    @Test
    void a_text_or_a_number_says_something_and_a_blank_says_nothing() {
        assertThat(record.at("title").text()).contains("Pay");
        assertThat(record.at("points").text()).contains("3");
        assertThat(record.at("blank").text()).isEmpty();
        assertThat(record.at("none").text()).isEmpty();
        assertThat(record.at("list").text()).isEmpty();
        assertThat(record.at("missing").text()).isEmpty();
    }
}
