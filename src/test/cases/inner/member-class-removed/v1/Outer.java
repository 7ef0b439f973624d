class Outer {
    private static class Node {
        private int value = 1;
    }

    private final Object kept = new Node();

    String run() {
        return "node " + new Node().value;
    }
}
