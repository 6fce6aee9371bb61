package org.sprinthealth.intake.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an item in which acceptance criteria can stand, as exported.
 *
 * @param bug whether the item is a bug, of which steps and an expected result are asked too
 * @param fields the criteria fields of the row, in the order of its columns
 * @param description the description, or null where the export has none
 * @param subTaskSummaries the summaries of the item's sub-tasks, in the order of the file
 */
public record CriteriaText(
        boolean bug, List<NamedText> fields, @Nullable String description, List<String> subTaskSummaries) {
    public CriteriaText {
        fields = List.copyOf(fields);
        subTaskSummaries = List.copyOf(subTaskSummaries);
    }
}
