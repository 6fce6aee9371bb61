package org.sprinthealth.simulator;

import java.util.List;

/**
 * The text of an item, made so that the level of its acceptance criteria is known.
 *
 * @param level the level, 0 to 3
 * @param description the description
 * @param criteriaField the criteria field, empty where the team has none or it is not filled
 * @param subTasks summaries of the criteria sub-tasks
 */
record Written(int level, String description, String criteriaField, List<String> subTasks) {
    Written {
        subTasks = List.copyOf(subTasks);
    }
}
