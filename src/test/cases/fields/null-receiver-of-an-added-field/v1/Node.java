class Node {
    Node next;

    private int noisy() {
        return 0;
    }

    String probe() {
        return "-";
    }
}
