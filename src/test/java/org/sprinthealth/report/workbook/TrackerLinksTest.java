package org.sprinthealth.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrackerLinksTest {

    @Test
    void lead_to_the_configured_host_by_https() {
        assertThat(new TrackerLinks("jira.example.org", "/browse/{key}").to("APO-1"))
                .isEqualTo(new Content.Link("APO-1", "https://jira.example.org/browse/APO-1"));
    }

    @Test
    void encode_a_key_that_tries_to_lead_elsewhere() {
        assertThat(new TrackerLinks("jira.example.org", "/browse/{key}").to("../x?y#z w"))
                .isEqualTo(new Content.Link("../x?y#z w", "https://jira.example.org/browse/..%2Fx%3Fy%23z%20w"));
    }

    @Test
    void are_text_without_a_host_or_with_one_that_is_none() {
        assertThat(new TrackerLinks(null, "/browse/{key}").to("APO-1")).isEqualTo(new Content.Text("APO-1"));
        assertThat(new TrackerLinks("evil.org/@host", "/browse/{key}").to("APO-1"))
                .isEqualTo(new Content.Text("APO-1"));
    }
}
