package org.sprinthealth.simulator;

import java.util.function.IntToDoubleFunction;

/**
 * What people in and around a simulated team say, as chances. Sprints and waves of a survey are counted from 0.
 *
 * @param people in the team
 * @param pushesBack chance that an unclear item near the top is pushed back in a Sprint Planning
 * @param knowsGoal chance, by sprint, that someone can state the Sprint Goal
 * @param heard chance, by wave, that a stakeholder feels heard
 * @param informed chance, by wave, that a stakeholder feels informed
 * @param measured chance that a feature's use is measured
 * @param used chance that a feature is used as hoped
 * @param reviewed months since the goals were last looked at
 * @param decides share of changes of the backlog that are written down as decisions
 */
record Mood(
        int people,
        double pushesBack,
        IntToDoubleFunction knowsGoal,
        IntToDoubleFunction heard,
        IntToDoubleFunction informed,
        double measured,
        double used,
        int reviewed,
        double decides) {}
