/** The main job as a whole: what it publishes, and what it does when it is disturbed. */
@NullMarked
package org.sprinthealth.job;

import org.jspecify.annotations.NullMarked;
