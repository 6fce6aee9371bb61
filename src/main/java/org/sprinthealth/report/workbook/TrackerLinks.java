package org.sprinthealth.report.workbook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sprinthealth.settings.TeamSettings;

/** Links from item keys to the team's tracker: https to the configured host, or none. */
record TrackerLinks(@Nullable String host, String path) {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?");

    static TrackerLinks of(TeamSettings team) {
        return new TrackerLinks(team.trackerHost(), team.trackerPath());
    }

    /** The key as a link, or as text where the team has no tracker to link to. */
    Content to(String key) {
        if (host == null || !HOST.matcher(host).matches() || !path.startsWith("/")) {
            return Content.text(key);
        }
        // a space is %20 in a path; URLEncoder writes it as in a form
        String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
        return new Content.Link(key, "https://" + host + path.replace("{key}", encoded));
    }
}
