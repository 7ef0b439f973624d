class Node {
    final Node next;
    final int value;
    private long weight;

    Node(Node next, int value) {
        this.next = next;
        this.value = value;
    }

    static long sum(Node node) {
        long sum = 0;
        for (Node at = node; at != null; at = at.next) {
            at.weight += 2L * at.value;
            sum += at.weight;
        }
        return sum;
    }
}
