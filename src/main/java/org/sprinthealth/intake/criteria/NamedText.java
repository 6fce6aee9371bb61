package org.sprinthealth.intake.criteria;

/**
 * The text of one field, with the name that the export gives it.
 *
 * @param name the header, such as {@code Acceptance Criteria}
 * @param text the cell as exported
 */
public record NamedText(String name, String text) {}
