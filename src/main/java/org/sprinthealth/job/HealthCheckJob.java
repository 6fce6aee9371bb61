package org.sprinthealth.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The main job: every team side by side, then the portfolio, then what readers see. */
@Configuration(proxyBeanMethods = false)
class HealthCheckJob {
    static final String NAME = "health-check";

    @Bean
    Job healthCheck(JobRepository repository, Run run) {
        return new JobBuilder(NAME, repository)
                .start(teams(repository, run))
                .next(plain("portfolio", repository, run::portfolio))
                .next(plain("publish", repository, run::publish))
                .build();
    }

    private static Step teams(JobRepository repository, Run run) {
        SimpleAsyncTaskExecutor cores = new SimpleAsyncTaskExecutor("team-");
        cores.setConcurrencyLimit(Runtime.getRuntime().availableProcessors());
        return new StepBuilder("teams", repository)
                .partitioner("team", partitions(run))
                .step(new StepBuilder("team", repository)
                        .tasklet(new PerTeam(run))
                        .build())
                .gridSize(run.teams().size())
                .taskExecutor(cores)
                .build();
    }

    private static Partitioner partitions(Run run) {
        return gridSize -> {
            Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
            for (String team : run.teams()) {
                partitions.put(team, new ExecutionContext(Map.of(PerTeam.TEAM, team)));
            }
            return partitions;
        };
    }

    private static Step plain(String name, JobRepository repository, Runnable work) {
        return new StepBuilder(name, repository)
                .tasklet((contribution, context) -> {
                    work.run();
                    return RepeatStatus.FINISHED;
                })
                .build();
    }
}
