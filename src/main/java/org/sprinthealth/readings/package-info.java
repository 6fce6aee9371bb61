/** What the figures say: a reading with its evidence, or a typed reason why there is none. */
@NullMarked
package org.sprinthealth.readings;

import org.jspecify.annotations.NullMarked;
