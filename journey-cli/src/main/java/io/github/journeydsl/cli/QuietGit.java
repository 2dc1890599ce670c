package io.github.journeydsl.cli;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Git that only reads the repository: no configuration of the user or the machine, and no trial
 * files to find out how exact the times of files are.
 */
final class QuietGit extends SystemReader.Delegate {

  private QuietGit(SystemReader machine) {
    super(machine);
  }

  /** From now on, for this process. */
  static synchronized void install() {
    if (!(SystemReader.getInstance() instanceof QuietGit)) {
      SystemReader.setInstance(new QuietGit(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Nothing(fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Nothing(fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Nothing(fs);
  }

  @Override
  public FileBasedConfig getUserConfig() {
    return new Nothing(FS.DETECTED);
  }

  @Override
  public FileBasedConfig getSystemConfig() {
    return new Nothing(FS.DETECTED);
  }

  @Override
  public FileBasedConfig getJGitConfig() {
    return new Nothing(FS.DETECTED);
  }

  /**
   * A configuration that says nothing, but how exact the times of files are: then none is tried.
   */
  private static final class Nothing extends FileBasedConfig {

    private static final long COARSE_SECONDS = 2;

    Nothing(FS fs) {
      super(null, fs);
    }

    @Override
    public void load() {
      // there is no file
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public void save() {
      // there is no file
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long usual, TimeUnit unit) {
      return section.equals("filesystem") ? unit.convert(COARSE_SECONDS, TimeUnit.SECONDS) : usual;
    }
  }
}
