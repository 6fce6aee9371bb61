/** The Spring Batch wiring of a run, and nothing else. */
@NullMarked
package org.sprinthealth.job;

import org.jspecify.annotations.NullMarked;
