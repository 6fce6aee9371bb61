package org.sprinthealth.delivery;

import org.sprinthealth.readings.Week;

/**
 * What happened to bugs in a week.
 *
 * @param week a complete week
 * @param opened bugs created in it, or first seen where no date is exported
 * @param closed bugs last done in it, or seen cancelled
 * @param done bugs among the items done in it
 * @param allDone all standard items done in it
 */
public record DefectWeek(Week week, int opened, int closed, int done, int allDone) {}
