package org.sprinthealth.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sprinthealth.intake.criteria.CriteriaAccuracy;
import org.sprinthealth.report.deck.Deck;
import org.sprinthealth.report.page.EditionsPage;
import org.sprinthealth.report.page.Page;
import org.sprinthealth.report.workbook.PortfolioWorkbook;
import org.sprinthealth.report.workbook.TeamWorkbook;

/** The templates of a portfolio, read once into memory. */
final class Templates {
    private final byte[] team;
    private final byte[] portfolio;
    private final byte[] page;
    private final byte[] editions;
    private final byte[] deck;

    private Templates(byte[] team, byte[] portfolio, byte[] page, byte[] editions, byte[] deck) {
        this.team = team;
        this.portfolio = portfolio;
        this.page = page;
        this.editions = editions;
        this.deck = deck;
    }

    /**
     * Reads them.
     *
     * @throws UncheckedIOException naming the file that can't be read
     */
    static Templates in(Path folder) {
        return new Templates(
                read(folder.resolve("team.xlsx")),
                read(folder.resolve("portfolio.xlsx")),
                read(folder.resolve("page.html")),
                read(folder.resolve("editions.html")),
                read(folder.resolve("portfolio.pptx")));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + file + " can't be read", e);
        }
    }

    TeamWorkbook teamWorkbook() {
        return new TeamWorkbook(team, CriteriaAccuracy.measured().inWords());
    }

    PortfolioWorkbook portfolioWorkbook() {
        return new PortfolioWorkbook(portfolio);
    }

    Page portfolioPage() {
        return new Page(new String(page, StandardCharsets.UTF_8));
    }

    Deck portfolioDeck() {
        return new Deck(deck);
    }

    EditionsPage editionsPage() {
        return new EditionsPage(new String(editions, StandardCharsets.UTF_8));
    }

    /** Adds what decides an edition's bytes; the list of editions is no part of one. */
    Fingerprint addTo(Fingerprint fingerprint) {
        return fingerprint
                .with("team.xlsx", team)
                .with("portfolio.xlsx", portfolio)
                .with("page.html", page)
                .with("portfolio.pptx", deck);
    }
}
