package org.sprinthealth.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.SmartLifecycle;

/**
 * Stops a running job in good order when the process is asked to end, so that the next run resumes instead of recovering.
 * Boot alone closes the context under the job and leaves it STARTED.
 */
final class StopsWithTheProcess implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StopsWithTheProcess.class);
    private static final long PATIENCE_SECONDS = 60;

    private final JobOperator operator;
    private final JobRepository repository;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean asked;

    StopsWithTheProcess(JobOperator operator, JobRepository repository) {
        this.operator = operator;
        this.repository = repository;
    }

    /** Whether the process was asked to end. */
    boolean wasAsked() {
        return asked;
    }

    /** Told by the run when the job has returned. */
    void jobEnded() {
        ended.countDown();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (ended.getCount() == 0) {
            return;
        }
        asked = true;
        for (JobExecution execution : repository.findRunningJobExecutions(HealthCheckJob.NAME)) {
            stop(execution);
        }
        awaitTheEnd();
    }

    private void stop(JobExecution execution) {
        try {
            operator.stop(execution);
        } catch (JobExecutionNotRunningException e) {
            LOG.debug("the job had just ended", e);
        }
    }

    private void awaitTheEnd() {
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the job did not stop within {} s; the next run recovers it", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
