package dev.reloadall.engine.plan;

/** A VM that does not re-point. */
public final class NotSwitchedOn implements Repointing {

    @Override
    public String obstacle() {
        return "it is not switched on";
    }

    @Override
    public String outsiders(Class<?> type) {
        throw new AssertionError("asked though there is an obstacle");
    }

    @Override
    public String openingObstacle(ClassOpening opening) {
        return obstacle();
    }

    @Override
    public String silence(Class<?> type) {
        return null;
    }
}
