package org.sprinthealth.settings;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** That a portfolio file can't be used: everything that is wrong with it, at once. Nothing runs before it is put right. */
public final class InvalidPortfolio extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidPortfolio(List<Problem> problems) {
        super(problems.stream().map(Problem::inWords).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of their lines; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
