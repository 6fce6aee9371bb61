package org.sprinthealth.delivery;

import java.time.LocalDate;
import org.sprinthealth.readings.Grade;

/**
 * A finished item's time in work.
 *
 * @param key the item
 * @param summary its title
 * @param started the day it was first IN_PROGRESS
 * @param finished the day it was last done, at or after it
 * @param days both days counted: 1 where they are the same
 * @param grade how well the two are known
 */
public record Journey(String key, String summary, LocalDate started, LocalDate finished, int days, Grade grade) {}
