/** What stands in a cell, whatever the file: words in many languages, dates, and people who are left out. */
@NullMarked
package org.sprinthealth.intake.cells;

import org.jspecify.annotations.NullMarked;
