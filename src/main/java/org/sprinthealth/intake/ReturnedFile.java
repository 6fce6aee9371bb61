package org.sprinthealth.intake;

import org.sprinthealth.facts.FileReceipt;
import org.sprinthealth.facts.ReturnedWorkbook;

/**
 * A workbook that came back.
 *
 * @param workbook what people typed into it
 * @param receipt the file's account
 */
public record ReturnedFile(ReturnedWorkbook workbook, FileReceipt receipt) {}
