import dev.reloadall.Migrate;
import dev.reloadall.PreviousState;

class A {
    int number;
    Z z;
    final int base = number * 10;
    final String read = "A" + z.base;
    int seen;

    A(int number) {
        this.number = number;
    }

    @Migrate
    private void seen(PreviousState old) {
        seen = z.base + 1;
    }

    String show() {
        return read + " " + seen;
    }
}
