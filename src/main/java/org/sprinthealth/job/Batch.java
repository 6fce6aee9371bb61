package org.sprinthealth.job;

import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Spring Batch around one run: recovers what a killed run left, then starts or resumes the job. */
final class Batch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    private final ConfigurableApplicationContext context;
    private final JobRepository repository;
    private final JobOperator operator;
    private final StopsWithTheProcess stops;

    /** What Spring is told: Batch on the run's own database, and the one job. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(HealthCheckJob.class)
    static class Setup {}

    Batch(DataSource database, Run run) {
        context = new SpringApplicationBuilder(Setup.class)
                .web(WebApplicationType.NONE)
                .initializers(beans -> register((GenericApplicationContext) beans, database, run))
                .run();
        repository = context.getBean(JobRepository.class);
        operator = context.getBean(JobOperator.class);
        stops = context.getBean(StopsWithTheProcess.class);
    }

    private static void register(GenericApplicationContext beans, DataSource database, Run run) {
        // a singleton from outside is not closed with the context: the run still asks the database afterwards
        beans.getBeanFactory().registerSingleton("dataSource", database);
        beans.registerBean(Run.class, () -> run);
        beans.registerBean(
                StopsWithTheProcess.class,
                () -> new StopsWithTheProcess(beans.getBean(JobOperator.class), beans.getBean(JobRepository.class)));
    }

    /** Runs the job with these parameters to its end, resuming it where an earlier run of the same was cut short. */
    Ended run(JobParameters parameters, boolean stagedFilesAreThere) {
        recover();
        forgetWhatCannotBeResumed(parameters, stagedFilesAreThere);
        try {
            return ended(operator.start(context.getBean(Job.class), parameters));
        } catch (JobExecutionException refused) {
            throw new IllegalStateException("Spring Batch refused to start what was just made ready", refused);
        } finally {
            stops.jobEnded();
        }
    }

    /**
     * How a job ended.
     *
     * @param status what Spring Batch says
     * @param stoppedByTheProcess whether the process was asked to end
     * @param failures why, where it failed
     */
    record Ended(BatchStatus status, boolean stoppedByTheProcess, List<Throwable> failures) {
        /** The first reason, in words. */
        String why() {
            return failures.stream()
                    .map(failure -> String.valueOf(failure.getMessage()))
                    .findFirst()
                    .orElse("the job ended as " + status);
        }
    }

    private Ended ended(JobExecution execution) {
        return new Ended(execution.getStatus(), stops.wasAsked(), execution.getAllFailureExceptions());
    }

    private void recover() {
        for (JobExecution left : repository.findRunningJobExecutions(HealthCheckJob.NAME)) {
            LOG.info("an earlier run was cut short; what it finished stands, the rest is done now");
            operator.recover(left);
        }
    }

    /**
     * Forgets a run that has no execution (the process was killed before it had one, and that date could never run again),
     * that is over (its edition is not there any more), or whose staged files are gone.
     */
    private void forgetWhatCannotBeResumed(JobParameters parameters, boolean stagedFilesAreThere) {
        JobInstance instance = repository.getJobInstance(HealthCheckJob.NAME, parameters);
        if (instance != null && !(stagedFilesAreThere && isUnfinished(instance))) {
            repository.deleteJobInstance(instance);
        }
    }

    private boolean isUnfinished(JobInstance instance) {
        JobExecution last = repository.getLastJobExecution(instance);
        return last != null && last.getStatus() != BatchStatus.COMPLETED && last.getStatus() != BatchStatus.ABANDONED;
    }

    @Override
    public void close() {
        context.close();
    }
}
