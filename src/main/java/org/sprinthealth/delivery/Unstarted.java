package org.sprinthealth.delivery;

import java.time.LocalDate;

/**
 * A finished item whose start is not known.
 *
 * @param key the item
 * @param summary its title
 * @param finished the day it was last done
 * @param why what is missing, in words
 */
public record Unstarted(String key, String summary, LocalDate finished, String why) {}
