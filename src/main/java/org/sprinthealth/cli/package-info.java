/** From the command line to a run, and from its outcome to an exit code. */
@NullMarked
package org.sprinthealth.cli;

import org.jspecify.annotations.NullMarked;
