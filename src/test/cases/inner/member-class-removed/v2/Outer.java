class Outer {
    private final Object kept = "";

    String run() {
        return "no node, kept " + kept.getClass().getName();
    }
}
