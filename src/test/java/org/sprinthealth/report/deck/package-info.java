@NullMarked
package org.sprinthealth.report.deck;

import org.jspecify.annotations.NullMarked;
