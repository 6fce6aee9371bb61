package org.sprinthealth.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a simulated team's backlog as an Excel workbook that somebody keeps by hand.
 *
 * @param team the team
 * @param words in which language
 * @param sheets how its sprints are kept apart
 * @param progress how it says where an item stands
 */
record ExcelBacklog(Team team, SheetWords words, Sheets sheets, Progress progress) {

    /** How sprints are kept apart. */
    enum Sheets {
        /** All items on one sheet, with the sprint that each is in now in a column. */
        ONE,
        /** A sheet for the backlog and one for each sprint; an item that was carried over is on each of its sprints'. */
        ONE_A_SPRINT
    }

    /** How an item's progress is kept. */
    enum Progress {
        /** A column with a word. */
        STATUS,
        /** A column a stage, with a tick in one of them. */
        TICKS
    }

    byte[] write(LocalDate day) {
        Instant at = Iteration.endOf(day, team.zone());
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(at)));
            BacklogSheets styled = new BacklogSheets(workbook, this, day);
            if (sheets == Sheets.ONE) {
                styled.add(words.of(SheetWords.Word.TITLE), running(at), items(at, ticket -> true));
            } else {
                styled.add(
                        "Backlog",
                        Optional.empty(),
                        items(at, ticket -> ticket.sprints().isEmpty()));
                sprintSheets(styled, at);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return SameZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sprintSheets(BacklogSheets styled, Instant at) {
        for (Iteration sprint : team.truth().sprints()) {
            List<Ticket> items = items(at, ticket -> ticket.isIn(sprint));
            if (!items.isEmpty()) {
                styled.add(sprint.name(), Optional.of(sprint), items);
            }
        }
    }

    private Optional<Iteration> running(Instant at) {
        return team.truth().sprints().stream()
                .filter(sprint -> !sprint.start().isAfter(at))
                .reduce((earlier, later) -> later);
    }

    /** What is open in the order of the backlog, then what is closed. */
    private List<Ticket> items(Instant at, Predicate<Ticket> shown) {
        return team.truth().tracker().at(at).stream()
                .filter(ticket -> ticket.card().type().isStandard())
                .filter(shown)
                .sorted(Comparator.comparing((Ticket ticket) -> !ticket.isOpen())
                        .thenComparing(Ticket::rank))
                .toList();
    }
}
