class Node {
    final Node next;
    final int value;

    Node(Node next, int value) {
        this.next = next;
        this.value = value;
    }

    static long sum(Node node) {
        return 0;
    }
}
