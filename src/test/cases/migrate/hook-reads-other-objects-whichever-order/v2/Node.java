import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Node {
    final int value;
    Node next;
    int tenfold;
    int seen;

    Node(int value) {
        this.value = value;
        this.tenfold = this.value * 10;
    }

    @Migrate
    private void migrate(PreviousState old) {
        seen = next.tenfold;
    }

    String show() {
        return value + ":" + tenfold + ":" + seen;
    }
}
