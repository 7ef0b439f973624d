import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class Order {
    final Customer customer;
    String number = "no. 1";
    String copied;

    Order(Customer customer) {
        this.customer = customer;
    }

    @Migrate
    void migrate(PreviousState old) {
        copied = customer.greeting;
    }

    String show() {
        return copied;
    }
}
