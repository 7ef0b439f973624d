package dev.reloadall.engine.plan;

/** What planning asks of the VM about re-pointing. */
public interface Repointing {

    /** Why the VM does not do it, as far as that can be known without touching it, or {@code null}. */
    String obstacle();

    /** A loaded class that is not reloadable, and makes objects of the given one or extends it; or {@code null}. */
    Class<?> outsider(Class<?> type);
}
