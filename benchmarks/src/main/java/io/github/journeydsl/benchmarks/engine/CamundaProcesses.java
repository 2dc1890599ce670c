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
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Camunda 7: no history, no job executor, no decisions, cases and metrics; all in H2. */
final class CamundaProcesses implements Processes {

  private final InMemoryDatabase database = InMemoryDatabase.open();
  private final ProcessEngine engine;
  private final RuntimeService runtime;
  private final ManagementService management;

  CamundaProcesses(ProcessPerInstance.Delivery delivery) {
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(database.name());
    configuration.setJdbcUrl(database.url());
    configuration.setJdbcUsername(InMemoryDatabase.USER);
    configuration.setJdbcPassword(InMemoryDatabase.PASSWORD);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setCmmnEnabled(false);
    configuration.setDmnEnabled(false);
    configuration.setBeans(tasks(delivery));
    engine = configuration.buildProcessEngine();
    runtime = engine.getRuntimeService();
    management = engine.getManagementService();
    deploy();
  }

  private static Map<Object, Object> tasks(ProcessPerInstance.Delivery delivery) {
    Map<Object, Object> tasks = new HashMap<>();
    for (Content content : Content.values()) {
      JavaDelegate task = execution -> delivery.deliver(
          execution.getProcessBusinessKey(), content, second(ClockUtil.getCurrentTime()));
      tasks.put(content.name(), task);
    }
    return tasks;
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
    ClockUtil.setCurrentTime(date(second));
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
        .createJobQuery()
        .timers()
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
    management.executeJob(timer.id());
  }

  @Override
  public void close() {
    engine.close();
    ClockUtil.reset();
    database.close();
  }

  private static Date date(long second) {
    return Date.from(Instant.ofEpochSecond(second));
  }

  private static long second(Date date) {
    return date.toInstant().getEpochSecond();
  }
}
