package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.runtime.Clock;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** Flowable: no history, no executor of jobs, no users and event registry; all in H2. */
final class FlowableProcesses implements Processes {

  private final InMemoryDatabase database = InMemoryDatabase.open();
  private final ProcessEngine engine;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final Clock clock;

  FlowableProcesses(ProcessPerInstance.Delivery delivery) {
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setEngineName(database.name());
    configuration.setJdbcUrl(database.url());
    configuration.setJdbcUsername(InMemoryDatabase.USER);
    configuration.setJdbcPassword(InMemoryDatabase.PASSWORD);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setHistoryLevel(HistoryLevel.NONE);
    configuration.setAsyncExecutorActivate(false);
    configuration.setDisableIdmEngine(true);
    configuration.setDisableEventRegistry(true);
    Map<Object, Object> tasks = new HashMap<>();
    configuration.setBeans(tasks);
    engine = configuration.buildProcessEngine();
    runtime = engine.getRuntimeService();
    management = engine.getManagementService();
    clock = configuration.getClock();
    addTasks(tasks, delivery);
    deploy();
  }

  private void addTasks(Map<Object, Object> tasks, ProcessPerInstance.Delivery delivery) {
    for (Content content : Content.values()) {
      JavaDelegate task = execution -> delivery.deliver(
          execution.getProcessInstanceBusinessKey(), content, second(clock.getCurrentTime()));
      tasks.put(content.name(), task);
    }
  }

  private void deploy() {
    try (InputStream process = FollowUpProcess.open()) {
      engine
          .getRepositoryService()
          .createDeployment()
          .addInputStream(FollowUpProcess.FILE, process)
          .deploy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void setClock(long second) {
    clock.setCurrentTime(date(second));
  }

  @Override
  public boolean hasInstance(String lead) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(lead).count() > 0;
  }

  @Override
  public void startInstance(String lead) {
    runtime.startProcessInstanceByMessage(FollowUpProcess.MESSAGE, lead);
  }

  @Override
  public List<DueTimer> timersDueBefore(long second) {
    return management
        .createTimerJobQuery()
        .duedateLowerThan(date(second))
        .orderByJobDuedate()
        .asc()
        .list()
        .stream()
        .map(job -> new DueTimer(job.getId(), second(Objects.requireNonNull(job.getDuedate()))))
        .toList();
  }

  @Override
  public void fire(DueTimer timer) {
    management.executeJob(management.moveTimerToExecutableJob(timer.id()).getId());
  }

  @Override
  public void close() {
    engine.close();
    database.close();
  }

  private static Date date(long second) {
    return Date.from(Instant.ofEpochSecond(second));
  }

  private static long second(Date date) {
    return date.toInstant().getEpochSecond();
  }
}
