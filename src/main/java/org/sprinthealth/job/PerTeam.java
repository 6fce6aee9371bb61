package org.sprinthealth.job;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** The one place that reads the batch context: which team a partition is for. */
final class PerTeam implements Tasklet {
    static final String TEAM = "team";

    private final Run run;

    PerTeam(Run run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        run.team(contribution.getStepExecution().getExecutionContext().getString(TEAM));
        return RepeatStatus.FINISHED;
    }
}
