package org.sprinthealth.report;

import org.sprinthealth.coaching.AcrossTeams;
import org.sprinthealth.readings.Definition;

/**
 * What a figure says of all teams together.
 *
 * @param definition the figure
 * @param across its k of n, with the teams in it and those left out
 */
public record PooledFigure(Definition definition, AcrossTeams across) {}
