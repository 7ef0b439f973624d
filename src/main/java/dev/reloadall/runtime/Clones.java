package dev.reloadall.runtime;

/** Gives a clone parts of its own: {@code Object.clone} has copied the slot, or nothing where there is a side table. */
public final class Clones {

    private Clones() {
    }

    /** Called by woven code behind a {@code clone()} that may have been the VM's. */
    public static void copied(Object source, Object copy) {
        if (copy == null || copy == source || copy.getClass() != source.getClass()) {
            return;
        }
        Repointed.made(copy); // it has the class that the source had a moment ago
        for (Class<?> type = source.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getClassLoader() != null) {
                copied(Extension.of(type), source, copy);
            }
        }
    }

    private static void copied(Extension extension, Object source, Object copy) {
        Part head = extension.head(copy);
        boolean shared = head == null || head == extension.head(source); // else an override has given it parts, and may have changed them
        if (shared && extension.hasParts()) {
            extension.replace(copy, head, extension.complete(source).copy(copy));
        }
    }
}
