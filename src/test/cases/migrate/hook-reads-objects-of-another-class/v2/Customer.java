import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Customer {
    final String name;
    Order latest;
    String greeting;
    String copied;

    Customer(String name) {
        this.name = name;
        this.greeting = "dear " + this.name;
    }

    @Migrate
    void migrate(PreviousState old) {
        copied = latest == null ? "none" : latest.number;
    }

    String show() {
        return copied;
    }
}
