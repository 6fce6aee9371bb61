/** Comparisons of speed and memory, run by hand: see {@code bench/README.md}. */
@NullMarked
package org.sprinthealth.bench;

import org.jspecify.annotations.NullMarked;
