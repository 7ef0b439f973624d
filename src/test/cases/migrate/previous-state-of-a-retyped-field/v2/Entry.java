import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Entry {
    int amount = -1;

    Entry(String amount) {
        this.amount = Integer.parseInt(amount);
    }

    @Migrate
    void take(PreviousState old) {
        amount = Integer.parseInt((String) old.get("amount"));
    }

    String show() {
        return "" + (amount + 1);
    }
}
