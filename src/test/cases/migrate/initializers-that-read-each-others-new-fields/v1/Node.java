class Node {
    final int number;
    Node next;
    Tag tag;

    Node(int number) {
        this.number = number;
    }

    boolean isRight() {
        return false;
    }

    static int made() {
        return 0;
    }
}
