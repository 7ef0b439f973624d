package dev.reloadall.runtime;

/** What one thread is filling, innermost first. Each level is used again: there may be millions of objects. */
final class Fillings {

    private Level innermost = new Level(null);

    private static final class Level {
        private final Level outer;
        private Level inner;
        private Object object;
        private Extension extension;
        private Part head;

        Level(Level outer) {
            this.outer = outer;
        }
    }

    /** The new head of an object that is being filled, or {@code null}. */
    Part partOf(Object object, Extension extension) {
        for (Level level = innermost; level.outer != null; level = level.outer) {
            if (level.object == object && level.extension == extension) {
                return level.head;
            }
        }
        return null;
    }

    void enter(Object object, Extension extension, Part head) {
        Level level = innermost.inner;
        if (level == null) {
            level = new Level(innermost);
            innermost.inner = level;
        }
        level.object = object;
        level.extension = extension;
        level.head = head;
        innermost = level;
    }

    void exit() {
        Level level = innermost;
        level.object = null;
        level.extension = null;
        level.head = null;
        innermost = level.outer;
    }
}
