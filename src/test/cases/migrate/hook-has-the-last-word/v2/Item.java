import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Item {
    long price = 3;
    String label = "initializer";

    @Migrate
    void migrate(PreviousState old) {
        label = label + " then hook";
        price = price * 100;
    }

    String show() {
        return price + " " + label;
    }
}
