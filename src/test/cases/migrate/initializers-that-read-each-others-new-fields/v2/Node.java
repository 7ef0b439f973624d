class Node {
    private static int made;
    final int number;
    Node next;
    Tag tag;
    final int twice = 2 * count();
    final String text = "node " + next.twice;

    Node(int number) {
        this.number = number;
    }

    private int count() {
        made++;
        return number;
    }

    boolean isRight() {
        return twice == 2 * number && text.equals("node " + 2 * next.number) && tag.label.equals("tag of " + twice);
    }

    static int made() {
        return made;
    }
}
